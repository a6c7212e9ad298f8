package dev.migrate.dialect.script;

import java.util.Set;

/**
 * How a database takes SQL text apart.
 *
 * @param features what goes beyond standard SQL
 */
public record LexicalRules(Set<LexicalFeature> features) {

    public LexicalRules {
        features = Set.copyOf(features);
    }

    /** Returns standard SQL with these features. */
    public static LexicalRules with(LexicalFeature... features) {
        return new LexicalRules(Set.of(features));
    }

    boolean has(LexicalFeature feature) {
        return features.contains(feature);
    }
}
