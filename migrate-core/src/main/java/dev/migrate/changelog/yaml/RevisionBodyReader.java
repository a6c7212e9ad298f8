package dev.migrate.changelog.yaml;

import dev.migrate.changelog.RevisionScript;
import dev.migrate.changelog.SourceText;
import dev.migrate.error.MigrateException;
import dev.migrate.operation.Change;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the changes of a revision in both directions. */
final class RevisionBodyReader {

    private final ChangeReaders readers;

    RevisionBodyReader(ChangeReaders readers) {
        this.readers = readers;
    }

    RevisionScript read(SourceText source) {
        RevisionRoot root = new RevisionRoot(source, YamlLimits.STANDARD);
        Map<String, YamlNode> nodes = new HashMap<>();
        for (Optional<YamlScalar> key = root.nextKey(); key.isPresent(); key = root.nextKey()) {
            RevisionKeys.requireKnown(key.get());
            nodes.put(key.get().text(), root.value());
        }
        YamlNode upgrade = nodes.get(RevisionKeys.UPGRADE);
        YamlNode downgrade = nodes.get(RevisionKeys.DOWNGRADE);
        if (upgrade == null && downgrade != null) {
            throw new MigrateException(
                    "The revision has a downgrade and no upgrade.",
                    root.location(),
                    "Add 'upgrade:' with the changes, or 'upgrade: []' if there is nothing to do.");
        }
        return new RevisionScript(
                (upgrade == null) ? List.of() : changes(RevisionKeys.UPGRADE, upgrade, source),
                (downgrade == null) ? null : changes(RevisionKeys.DOWNGRADE, downgrade, source));
    }

    private List<Change> changes(String direction, YamlNode node, SourceText source) {
        if (!(node instanceof YamlList list)) {
            String found = (node instanceof YamlScalar scalar && scalar.isNull()) ? "nothing" : node.kind();
            throw new MigrateException(
                    "'" + direction + "' must be a list of changes, not " + found + ".",
                    node.location(),
                    "Write one change per line after '- ', or '[]' if there is nothing to do.");
        }
        List<Change> changes = new ArrayList<>();
        list.items().forEach((item) -> changes.add(readers.read(item, source.files())));
        return changes;
    }
}
