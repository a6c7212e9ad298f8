package dev.migrate.autoconfigure;

import dev.migrate.engine.DatabaseAccessException;
import dev.migrate.engine.EditedRevisionException;
import dev.migrate.engine.LockTimeoutException;
import dev.migrate.engine.PartialRevisionException;
import dev.migrate.revision.InvalidGraphException;
import dev.migrate.revision.MultipleHeadsException;
import dev.migrate.revision.UnknownRevisionException;
import java.util.Set;
import java.util.stream.Stream;

/** Exit codes of an application that ends because of its migrations; the first two are those of the commands, too. */
enum StartExitCode {
    /** A revision failed, or anything that isn't one of the others. */
    FAILED(1, Set.of()),
    /** Something is pending or differs, and that is to fail the start. */
    NOT_IN_SYNC(3, Set.of(NotInSyncException.class)),
    /** Another process has the lock; trying again may help. */
    LOCKED(4, Set.of(LockTimeoutException.class)),
    /** The database can't be reached or asked; trying again may help. */
    NO_ACCESS(5, Set.of(DatabaseAccessException.class)),
    /** Somebody has to look at the revisions, and at what the database remembers of them. */
    REVISIONS(
            6,
            Set.of(
                    MultipleHeadsException.class,
                    UnknownRevisionException.class,
                    InvalidGraphException.class,
                    EditedRevisionException.class,
                    PartialRevisionException.class));

    private final int number;
    private final Set<Class<? extends RuntimeException>> failures;

    StartExitCode(int number, Set<Class<? extends RuntimeException>> failures) {
        this.number = number;
        this.failures = failures;
    }

    /** Returns the number that the process ends with. */
    int number() {
        return number;
    }

    /** Tells the kind of a failure, and of several databases' failures that of the first. */
    static StartExitCode of(RuntimeException failure) {
        return Stream.of(failure, failure.getCause())
                .flatMap(Stream::ofNullable)
                .flatMap((each) -> Stream.of(values()).filter((code) -> code.failures.contains(each.getClass())))
                .findFirst()
                .orElse(FAILED);
    }
}
