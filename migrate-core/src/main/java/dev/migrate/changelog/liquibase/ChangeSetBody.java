package dev.migrate.changelog.liquibase;

import dev.migrate.changelog.DeclaredBody;
import dev.migrate.changelog.NearbyFiles;
import dev.migrate.changelog.Placeholders;
import dev.migrate.changelog.RevisionScript;
import dev.migrate.changelog.condition.Guard;
import dev.migrate.changelog.yaml.CanonicalChecksum;
import dev.migrate.changelog.yaml.ChangeParser;
import dev.migrate.changelog.yaml.YamlList;
import dev.migrate.changelog.yaml.YamlMap;
import dev.migrate.changelog.yaml.YamlNode;
import dev.migrate.changelog.yaml.YamlScalar;
import dev.migrate.error.MigrateException;
import dev.migrate.operation.Change;
import dev.migrate.operation.ExecuteSql;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The changes of a change set, read anew whenever they are asked for. Where values of parameters differ between databases,
 * a change becomes several, each for the databases of one value.
 */
final class ChangeSetBody implements DeclaredBody {

    private final YamlChangelog changelog;
    private final int position;
    private final String file;
    private final boolean selected;
    private final List<String> dbms;
    private final Folding folding;
    private final NearbyFiles files;
    private final Parameters parameters;
    private final ChangeParser parser;
    private final Function<YamlMap, @Nullable Guard> guards;
    private final Function<YamlMap, List<YamlMap>> setsByReference;

    ChangeSetBody(
            YamlChangelog changelog,
            int position,
            String file,
            boolean selected,
            List<String> dbms,
            Folding folding,
            NearbyFiles files,
            Parameters parameters,
            ChangeParser parser,
            Function<YamlMap, @Nullable Guard> guards,
            Function<YamlMap, List<YamlMap>> setsByReference) {
        this.changelog = changelog;
        this.position = position;
        this.file = file;
        this.selected = selected;
        this.dbms = dbms;
        this.folding = folding;
        this.files = files;
        this.parameters = parameters;
        this.parser = parser;
        this.guards = guards;
        this.setsByReference = setsByReference;
    }

    @Override
    public RevisionScript read() {
        YamlMap set = set();
        SetContents contents = SetContents.of(set, parser.names());
        String canonical = CanonicalChecksum.form(contents.whatCounts(set)) + checksumOfFiles(contents);
        if (!selected) {
            return new RevisionScript(List.of(), List.of(), canonical);
        }
        List<Change> upgrade = new ArrayList<>();
        contents.changes().forEach((change) -> upgrade.addAll(changes(change)));
        YamlNode rollback = contents.rollback();
        return new RevisionScript(
                upgrade, (rollback == null) ? null : rollback(rollback), canonical, guards.apply(set));
    }

    @Override
    public @Nullable String filesChecksum() {
        String text = changelog.source().text();
        if (!text.contains("path") && !text.contains("file")) {
            return null;
        }
        String checksums = checksumOfFiles(SetContents.of(set(), parser.names()));
        return checksums.isEmpty() ? null : checksums;
    }

    private String checksumOfFiles(SetContents contents) {
        StringBuilder checksums = new StringBuilder();
        Placeholders values =
                parameters.byDatabase(file, false).keySet().iterator().next();
        contents.changes().forEach((change) -> checksums.append(parser.filesChecksum(change, files, values)));
        return checksums.toString();
    }

    private YamlMap set() {
        return Nodes.map(
                changelog
                        .entries()
                        .get(position)
                        .entries()
                        .values()
                        .iterator()
                        .next()
                        .value(),
                "A change set");
    }

    private List<Change> changes(YamlMap change) {
        boolean namesFile = !parser.filesChecksum(
                        change, files, Placeholders.none().over(Map.of()))
                .isEmpty();
        List<Change> changes = new ArrayList<>();
        parameters
                .byDatabase(file, namesFile || parameters.differ(change.toString()))
                .forEach((values, dialects) -> {
                    YamlNode expanded = Nodes.expanded(LenientChange.strict(change), values);
                    byNames(expanded, dialects).forEach((named, same) -> {
                        Change read = parser.read(named, files, values);
                        List<String> meant = Dbms.meant(same, dbms, Dbms.parse(String.join(",", read.dbms())));
                        if (!meant.isEmpty()) {
                            changes.add(new Change(read.operation(), Dbms.of(meant), read.location()));
                        }
                    });
                });
        return changes;
    }

    private Map<YamlNode, List<String>> byNames(YamlNode change, List<String> dialects) {
        Map<YamlNode, List<String>> byNames = new LinkedHashMap<>();
        for (String dialect : dialects) {
            byNames.computeIfAbsent(folding.names(change, dialect), (named) -> new ArrayList<>())
                    .add(dialect);
        }
        return byNames;
    }

    private List<Change> rollback(YamlNode rollback) {
        List<Change> changes = new ArrayList<>();
        for (YamlNode item : Nodes.items(rollback)) {
            if (Nodes.isNothing(item)) {
                continue;
            }
            if (item instanceof YamlScalar scalar) {
                changes.addAll(sql(scalar));
            } else if (item instanceof YamlMap map && map.entries().containsKey("changeSetId")) {
                setsByReference.apply(referenceIn(rollback)).forEach((change) -> changes.addAll(changes(change)));
                return changes;
            } else {
                SetContents.of(new YamlMap(Map.of("changes", entry(item)), item.location()), parser.names())
                        .changes()
                        .forEach((change) -> changes.addAll(changes(change)));
            }
        }
        return changes;
    }

    private static YamlMap.Entry entry(YamlNode item) {
        return new YamlMap.Entry(item.location(), new YamlList(List.of(item), item.location()));
    }

    private static YamlMap referenceIn(YamlNode rollback) {
        if (rollback instanceof YamlMap map) {
            return map;
        }
        if (rollback instanceof YamlList list && list.items().get(0) instanceof YamlMap map) {
            return map;
        }
        throw new MigrateException(
                "A rollback that names a change set must be a map.",
                rollback.location(),
                "Write 'changeSetId' and 'changeSetAuthor'.");
    }

    private List<Change> sql(YamlScalar scalar) {
        List<Change> changes = new ArrayList<>();
        parameters.byDatabase(file, parameters.differ(scalar.text())).forEach((values, dialects) -> {
            YamlScalar expanded = (YamlScalar) Nodes.expanded(scalar, values);
            List<String> meant = Dbms.meant(dialects, dbms, List.of());
            if (!meant.isEmpty()) {
                changes.add(new Change(ExecuteSql.of(expanded.text()), Dbms.of(meant), scalar.location()));
            }
        });
        return changes;
    }
}
