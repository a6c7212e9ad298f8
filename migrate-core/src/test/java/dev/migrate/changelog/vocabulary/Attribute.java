package dev.migrate.changelog.vocabulary;

import dev.migrate.changelog.vocabulary.Kind.Simple;
import java.util.Set;

/**
 * An attribute of a change or of a part of it.
 *
 * @param name how it is written
 * @param kind what its value may be
 * @param required whether it must be there whatever else is
 * @param absent what counts where it is left out, or {@code null} where that is nothing or no single value
 * @param says what it means, as a sentence
 */
record Attribute(String name, Kind kind, boolean required, String absent, String says) {

    private static final Set<Kind> VALUES =
            Set.of(Simple.VALUE, Simple.NUMBER, Simple.TRUTH, Simple.MOMENT, Simple.SQL, Simple.SEQUENCE);

    /** Whether null is a value, and not the same as leaving the attribute out. */
    boolean nullCounts() {
        return VALUES.contains(kind);
    }
}
