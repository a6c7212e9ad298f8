package dev.migrate;

import dev.migrate.model.QualifiedName;
import dev.migrate.operation.AddEnumValue;
import org.jspecify.annotations.Nullable;

/** A new value of a type with listed values, while a Java migration describes it; without more it comes last. */
public final class EnumValueDefinition {

    private @Nullable String next;
    private @Nullable String previous;
    private boolean mayExist;

    EnumValueDefinition() {}

    /** Places it before another value. */
    public EnumValueDefinition before(String neighbour) {
        next = neighbour;
        return this;
    }

    /** Places it after another value. */
    public EnumValueDefinition after(String neighbour) {
        previous = neighbour;
        return this;
    }

    /** Takes it for done if the type has the value. */
    public EnumValueDefinition ifNotExists() {
        mayExist = true;
        return this;
    }

    AddEnumValue build(QualifiedName type, String value) {
        return new AddEnumValue(type, value, next, previous, mayExist);
    }
}
