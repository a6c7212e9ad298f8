package dev.migrate;

import dev.migrate.model.Identity;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** How the database generates the values of a column, while a Java migration describes it. */
public final class IdentityDefinition {

    private boolean isAlways;
    private @Nullable Long first;
    private @Nullable Long distance;

    private IdentityDefinition() {}

    static Identity build(Consumer<IdentityDefinition> definition) {
        IdentityDefinition identity = new IdentityDefinition();
        definition.accept(identity);
        return new Identity(identity.isAlways, identity.first, identity.distance);
    }

    /** Lets no row give a value of its own. */
    public IdentityDefinition always() {
        isAlways = true;
        return this;
    }

    /** Sets the first value. */
    public IdentityDefinition startWith(long value) {
        first = value;
        return this;
    }

    /** Sets the distance of two values. */
    public IdentityDefinition incrementBy(long value) {
        distance = value;
        return this;
    }
}
