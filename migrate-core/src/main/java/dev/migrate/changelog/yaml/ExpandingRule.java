package dev.migrate.changelog.yaml;

import dev.migrate.changelog.Placeholders;
import dev.migrate.changelog.SourceText;
import org.yaml.snakeyaml.error.Mark;

/** Puts the values of placeholders into scalars, and notes whether there were any. */
final class ExpandingRule implements ScalarRule {

    private final Placeholders placeholders;
    private final SourceText source;
    private boolean applied;

    ExpandingRule(Placeholders placeholders, SourceText source) {
        this.placeholders = placeholders;
        this.source = source;
    }

    @Override
    public String apply(String text, Mark start) {
        applied |= Placeholders.isIn(text);
        return placeholders.expand(text, source, () -> source.text().offsetByCodePoints(0, start.getIndex()));
    }

    /** Whether some text would be another with other values. */
    boolean isApplied() {
        return applied;
    }
}
