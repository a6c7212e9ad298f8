package dev.migrate.changelog.yaml;

import dev.migrate.operation.Operation;
import org.jspecify.annotations.Nullable;

/** Makes an operation of the attributes of one kind of change. */
@FunctionalInterface
interface ChangeReader {

    /**
     * Reads every attribute that the operation can carry; the caller refuses what is left.
     *
     * @throws IllegalArgumentException if the attributes contradict each other
     */
    Operation read(AttributeMap attributes);

    /** Returns the attribute that is meant where the change is written with a mere text, if it may be. */
    default @Nullable String shorthand() {
        return null;
    }
}
