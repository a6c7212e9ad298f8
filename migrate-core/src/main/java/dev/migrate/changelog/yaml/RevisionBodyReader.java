package dev.migrate.changelog.yaml;

import dev.migrate.changelog.Placeholders;
import dev.migrate.changelog.RevisionScript;
import dev.migrate.changelog.SourceText;
import dev.migrate.error.MigrateException;
import dev.migrate.operation.Change;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads the changes of a revision in both directions. */
final class RevisionBodyReader {

    private final Placeholders placeholders;

    RevisionBodyReader(Placeholders placeholders) {
        this.placeholders = placeholders;
    }

    RevisionScript read(SourceText source) {
        ExpandingRule rule = new ExpandingRule(placeholders, source);
        Map<String, YamlNode> nodes = nodes(source, rule);
        YamlNode upgrade = nodes.get(RevisionKeys.UPGRADE);
        YamlNode downgrade = nodes.get(RevisionKeys.DOWNGRADE);
        ExpandedFiles files = new ExpandedFiles(source.files(), placeholders);
        List<Change> up = (upgrade == null) ? List.of() : changes(RevisionKeys.UPGRADE, upgrade, files);
        List<Change> down = (downgrade == null) ? null : changes(RevisionKeys.DOWNGRADE, downgrade, files);
        boolean placeholdersCount = rule.isApplied() || files.isApplied();
        return new RevisionScript(up, down, placeholdersCount ? canonicalForm(source) + files.fingerprint() : null);
    }

    /** Returns the checksum of the files that the changes name, or {@code null} where they name none. */
    @Nullable
    String filesChecksum(SourceText source) {
        if (!NamedFiles.mayBeIn(source)) {
            return null;
        }
        Map<String, YamlNode> nodes = nodes(source, ScalarRule.AS_WRITTEN);
        NamedFiles named = new NamedFiles(source.files(), placeholders);
        StringBuilder checksums = new StringBuilder();
        for (String key : List.of(RevisionKeys.UPGRADE, RevisionKeys.DOWNGRADE)) {
            YamlNode changes = nodes.get(key);
            if (changes != null) {
                named.in(changes)
                        .forEach((file) -> checksums.append(file.checksum()).append(' '));
            }
        }
        return checksums.isEmpty() ? null : checksums.toString();
    }

    /** Of the text as written: a placeholder may have another value elsewhere. */
    private static String canonicalForm(SourceText source) {
        Map<String, YamlNode> nodes = nodes(source, ScalarRule.AS_WRITTEN);
        return CanonicalChecksum.form(nodes.get(RevisionKeys.UPGRADE), nodes.get(RevisionKeys.DOWNGRADE));
    }

    /** Returns the values of all keys with a rule applied to every scalar of the body. */
    static Map<String, YamlNode> nodes(SourceText source, ScalarRule rule) {
        RevisionRoot root = new RevisionRoot(source, YamlLimits.STANDARD);
        Map<String, YamlNode> nodes = new HashMap<>();
        for (Optional<YamlScalar> key = root.nextKey(); key.isPresent(); key = root.nextKey()) {
            RevisionKeys.requireKnown(key.get());
            boolean body = RevisionKeys.isBody(key.get());
            nodes.put(key.get().text(), body ? root.value(rule) : root.value());
        }
        if (!nodes.containsKey(RevisionKeys.UPGRADE) && nodes.containsKey(RevisionKeys.DOWNGRADE)) {
            throw new MigrateException(
                    "The revision has a downgrade and no upgrade.",
                    root.location(),
                    "Add 'upgrade:' with the changes, or 'upgrade: []' if there is nothing to do.");
        }
        return nodes;
    }

    private List<Change> changes(String direction, YamlNode node, ExpandedFiles files) {
        if (!(node instanceof YamlList list)) {
            String found = (node instanceof YamlScalar scalar && scalar.isNull()) ? "nothing" : node.kind();
            throw new MigrateException(
                    "'" + direction + "' must be a list of changes, not " + found + ".",
                    node.location(),
                    "Write one change per line after '- ', or '[]' if there is nothing to do.");
        }
        List<Change> changes = new ArrayList<>();
        ChangeReaders readers = ChangeReaders.standard();
        list.items().forEach((item) -> changes.add(readers.read(item, files)));
        return changes;
    }
}
