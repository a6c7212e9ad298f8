package dev.migrate.changelog.yaml;

import dev.migrate.changelog.SourceText;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.StreamEndEvent;

/** A whole YAML document as plain data, within the same limits as a revision. */
public final class YamlTree {

    private YamlTree() {}

    /**
     * Reads the first document of a file; of a key that is there twice the last value counts.
     *
     * @return the document, or an empty value for an empty file
     * @throws dev.migrate.error.MigrateException if it isn't YAML or asks for too much, with line and column
     */
    public static YamlNode of(SourceText source) {
        PrintableText.check(source);
        YamlEvents events = new YamlEvents(source);
        events.next();
        Event document = events.next();
        if (document instanceof StreamEndEvent) {
            return new YamlScalar("", true, events.at(document));
        }
        return new NodeComposer(events, YamlLimits.STANDARD, true).compose(events.next());
    }
}
