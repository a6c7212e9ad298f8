package dev.migrate.changelog.yaml;

import dev.migrate.changelog.Placeholders;
import dev.migrate.changelog.RevisionScript;
import dev.migrate.changelog.SourceChecksum;
import dev.migrate.operation.Change;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The fingerprint of what a revision does, whatever it looks like: comments, key order and formatting don't count.
 *
 * <p>It is taken over the written form with sorted keys and without defaults, so a later version that knows more
 * attributes finds the same value for a file that doesn't use them.
 */
public final class CanonicalChecksum {

    private CanonicalChecksum() {}

    /** Returns 64 lower-case hex digits. */
    public static String of(RevisionScript script) {
        if (script.canonicalForm() != null) {
            return SourceChecksum.of(script.canonicalForm());
        }
        StringBuilder text = new StringBuilder();
        append(text.append("upgrade"), script.upgrade());
        List<Change> downgrade = script.writtenDowngrade();
        if (downgrade != null) {
            append(text.append("downgrade"), downgrade);
        }
        return SourceChecksum.of(text.toString());
    }

    /** Returns what counts of a node as it is written. */
    public static String form(YamlNode node) {
        StringBuilder text = new StringBuilder("written");
        append(text, node, true);
        return text.toString();
    }

    /** Returns what counts of nodes whose placeholders have no values yet. */
    static String form(@Nullable YamlNode upgrade, @Nullable YamlNode downgrade) {
        StringBuilder text = new StringBuilder("written");
        if (upgrade != null) {
            append(text.append(" upgrade"), upgrade, true);
        }
        if (downgrade != null) {
            append(text.append(" downgrade"), downgrade, true);
        }
        return text.toString();
    }

    private static void append(StringBuilder text, List<Change> changes) {
        text.append('[');
        for (Change change : changes) {
            for (ChangeForm form : ChangeForm.of(change)) {
                quote(text, form.name());
                append(text, form.attributes(), false);
            }
        }
        text.append(']');
    }

    /** Attributes of a form have names that tell the type of their value; written ones have not. */
    private static void append(StringBuilder text, YamlNode node, boolean asWritten) {
        if (node instanceof YamlScalar scalar) {
            if (scalar.isNull()) {
                text.append('~');
            } else {
                text.append((asWritten && hasType(scalar)) ? "=" : "");
                quote(text, scalar.text());
            }
        } else if (node instanceof YamlList list) {
            text.append('[');
            list.items().forEach((item) -> append(text, item, asWritten));
            text.append(']');
        } else if (node instanceof YamlMap map) {
            text.append('{');
            Map<String, YamlMap.Entry> sorted = new TreeMap<>(map.entries());
            sorted.forEach((key, entry) -> {
                quote(text, key);
                append(text, entry.value(), asWritten);
            });
            text.append('}');
        }
    }

    /** Whether the text means something else with quotes around it. */
    private static boolean hasType(YamlScalar scalar) {
        return scalar.isPlainFlag()
                || scalar.asPlainNumber().isPresent()
                || (scalar.plain() && Placeholders.isIn(scalar.text()));
    }

    /** A length before each text keeps any two sequences of texts apart. */
    private static void quote(StringBuilder text, String value) {
        text.append(value.length()).append(':').append(value);
    }
}
