package dev.migrate.engine;

import dev.migrate.error.SourceLocation;
import dev.migrate.operation.Change;
import dev.migrate.operation.Operation;
import dev.migrate.operation.Output;
import dev.migrate.operation.Stop;
import java.util.Optional;

/**
 * What a step says between two statements: a change without SQL that only the engine acts on.
 *
 * @param position how many of the step's statements come before it
 * @param text the message
 * @param stops whether the step fails there
 * @param location the change's file and line
 */
public record StepMessage(int position, String text, boolean stops, SourceLocation location) {

    /** Returns the message of the change, if it is one. */
    static Optional<StepMessage> of(Change change, int position) {
        Operation operation = change.operation();
        if (operation instanceof Output output) {
            return Optional.of(new StepMessage(position, output.message(), false, change.location()));
        }
        if (operation instanceof Stop stop) {
            return Optional.of(new StepMessage(position, stop.message(), true, change.location()));
        }
        return Optional.empty();
    }
}
