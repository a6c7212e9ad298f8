package dev.migrate.engine;

import dev.migrate.error.MigrateException;
import dev.migrate.error.SourceLocation;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A revision that stopped with an error; it says which statement, and in what state the database is now. */
public final class MigrationFailedException extends MigrateException {

    private static final long serialVersionUID = 1L;

    private final String revision;
    private final String failure;
    private final @Nullable String statement;
    private final String state;

    MigrationFailedException(
            String revision,
            String problem,
            @Nullable String statement,
            String state,
            SourceLocation location,
            String remedy,
            Throwable cause) {
        super(text(problem, statement) + " " + state, List.of(location), remedy, cause);
        this.revision = revision;
        this.failure = problem;
        this.statement = statement;
        this.state = state;
    }

    /** Returns the revision that failed. */
    public String revision() {
        return revision;
    }

    /** Returns which revision failed at which step, and the error, without the statement and the state. */
    public String failure() {
        return failure;
    }

    /** Returns the start of the statement that failed, or {@code null} where Java code failed outside a statement. */
    public @Nullable String statement() {
        return statement;
    }

    /** Returns in what state the failure left the database, as a sentence. */
    public String state() {
        return state;
    }

    private static String text(String problem, @Nullable String statement) {
        return (statement == null) ? problem : problem + " Statement: '" + statement + "'.";
    }
}
