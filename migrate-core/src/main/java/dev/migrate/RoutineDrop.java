package dev.migrate;

import dev.migrate.model.QualifiedName;
import dev.migrate.operation.DropRoutine;
import dev.migrate.operation.RoutineKind;
import org.jspecify.annotations.Nullable;

/** How a procedure or function is dropped while a Java migration describes it. */
public final class RoutineDrop {

    private @Nullable String types;
    private boolean ifExists;

    RoutineDrop() {}

    /** Gives the types of its arguments, where the name alone isn't enough, for example {@code int, text}. */
    public RoutineDrop arguments(String argumentTypes) {
        types = argumentTypes;
        return this;
    }

    /** Takes it for done if there is none of that name. */
    public RoutineDrop ifExists() {
        ifExists = true;
        return this;
    }

    DropRoutine build(RoutineKind kind, QualifiedName name) {
        return new DropRoutine(kind, name, types, null, ifExists, null);
    }
}
