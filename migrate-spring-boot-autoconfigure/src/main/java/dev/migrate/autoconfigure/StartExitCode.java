package dev.migrate.autoconfigure;

import dev.migrate.engine.DatabaseAccessException;
import dev.migrate.engine.EditedRevisionException;
import dev.migrate.engine.LockTimeoutException;
import dev.migrate.engine.PartialRevisionException;
import dev.migrate.revision.InvalidGraphException;
import dev.migrate.revision.MultipleHeadsException;
import dev.migrate.revision.UnknownRevisionException;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** Exit codes of an application that ends because of its migrations; the first two are those of the commands, too. */
enum StartExitCode {
    /** A revision failed, or anything that isn't one of the others. */
    FAILED(1),
    /** Something is pending or differs, and that is to fail the start. */
    NOT_IN_SYNC(3),
    /** Another process has the lock; trying again may help. */
    LOCKED(4),
    /** The database can't be reached or asked; trying again may help. */
    NO_ACCESS(5),
    /** Somebody has to look at the revisions, and at what the database remembers of them. */
    REVISIONS(6);

    private static final Map<Class<?>, StartExitCode> KINDS = Map.of(
            NotInSyncException.class, NOT_IN_SYNC,
            LockTimeoutException.class, LOCKED,
            DatabaseAccessException.class, NO_ACCESS,
            MultipleHeadsException.class, REVISIONS,
            UnknownRevisionException.class, REVISIONS,
            InvalidGraphException.class, REVISIONS,
            EditedRevisionException.class, REVISIONS,
            PartialRevisionException.class, REVISIONS);

    private final int number;

    StartExitCode(int number) {
        this.number = number;
    }

    /** Returns the number that the process ends with. */
    int number() {
        return number;
    }

    /** Tells the kind of a failure, and of several databases' failures that of the first. */
    static StartExitCode of(RuntimeException failure) {
        return Stream.of(failure, failure.getCause())
                .flatMap(Stream::ofNullable)
                .map((each) -> KINDS.get(each.getClass()))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(FAILED);
    }
}
