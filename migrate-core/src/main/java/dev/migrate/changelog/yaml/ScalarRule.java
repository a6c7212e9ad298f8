package dev.migrate.changelog.yaml;

import org.yaml.snakeyaml.error.Mark;

/** What is done to the text of a scalar as it is read. */
@FunctionalInterface
interface ScalarRule {

    /** Leaves it alone. */
    ScalarRule AS_WRITTEN = (text, start) -> text;

    /** Returns the text to go on with; it was written at the mark. */
    String apply(String text, Mark start);
}
