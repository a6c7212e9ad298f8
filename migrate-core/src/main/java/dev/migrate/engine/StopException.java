package dev.migrate.engine;

import dev.migrate.error.MigrateException;
import dev.migrate.error.SourceLocation;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A change {@code stop} that was reached, or a precondition that doesn't hold. */
final class StopException extends MigrateException {

    private static final long serialVersionUID = 1L;

    StopException(StepMessage message) {
        super(
                "A 'stop' says: " + message.text(),
                message.location(),
                "Do what it asks for, and take the change out when it is done.");
    }

    /** Creates one for a precondition that doesn't hold. */
    StopException(String problem, SourceLocation location, String remedy, @Nullable Exception cause) {
        super(problem, List.of(location), remedy, cause);
    }
}
