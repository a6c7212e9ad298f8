package dev.migrate.changelog.liquibase;

import dev.migrate.changelog.Placeholders;
import dev.migrate.changelog.condition.Guard;
import dev.migrate.changelog.condition.Guard.Reaction;
import dev.migrate.changelog.condition.Precondition;
import dev.migrate.changelog.condition.Precondition.Exists;
import dev.migrate.changelog.condition.Precondition.Kind;
import dev.migrate.changelog.yaml.YamlList;
import dev.migrate.changelog.yaml.YamlMap;
import dev.migrate.changelog.yaml.YamlNode;
import dev.migrate.changelog.yaml.YamlScalar;
import dev.migrate.error.MigrateException;
import dev.migrate.operation.Change;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads {@code preConditions}. */
final class Preconditions {

    private static final List<String> REACTIONS = List.of("HALT", "CONTINUE", "MARK_RAN", "WARN");
    private static final List<String> ATTRIBUTES =
            List.of("onFail", "onError", "onFailMessage", "onErrorMessage", "onUpdateSQL", "onSqlOutput");
    private static final Map<String, Kind> OBJECTS = Map.of(
            "tableExists", Kind.TABLE,
            "viewExists", Kind.VIEW,
            "columnExists", Kind.COLUMN,
            "sequenceExists", Kind.SEQUENCE,
            "indexExists", Kind.INDEX,
            "primaryKeyExists", Kind.PRIMARY_KEY,
            "foreignKeyConstraintExists", Kind.FOREIGN_KEY,
            "uniqueConstraintExists", Kind.UNIQUE_CONSTRAINT);
    private static final List<String> OTHERS = List.of(
            "and",
            "or",
            "not",
            "dbms",
            "runningAs",
            "sqlCheck",
            "rowCount",
            "tableIsEmpty",
            "changeSetExecuted",
            "changeLogPropertyDefined");

    private final Parameters parameters;
    private final String file;
    private final References references;

    /**
     * Prepares to read those of one file.
     *
     * @param references finds the revision of a change set
     */
    Preconditions(Parameters parameters, String file, References references) {
        this.parameters = parameters;
        this.file = file;
        this.references = references;
    }

    @Nullable
    Guard guard(@Nullable YamlNode written) {
        if (written == null || Nodes.isNothing(written)) {
            return null;
        }
        Placeholders values =
                parameters.byDatabase(file, false).keySet().iterator().next();
        YamlNode node = Nodes.expanded(written, values);
        Map<String, String> said = new HashMap<>();
        List<Precondition> conditions = new ArrayList<>();
        for (YamlNode item : Nodes.items(node)) {
            Nodes.map(item, "A precondition").entries().forEach((name, entry) -> {
                if (ATTRIBUTES.contains(name)) {
                    said.put(name, (entry.value() instanceof YamlScalar scalar) ? scalar.text() : "");
                } else {
                    conditions.add(read(name, entry));
                }
            });
        }
        return new Guard(
                new Precondition.All(conditions),
                reaction(said.get("onFail"), node),
                reaction(said.get("onError"), node),
                said.get("onFailMessage"),
                said.get("onErrorMessage"),
                node.location());
    }

    /** A linear branch can't leave a hole, so what Liquibase would try again later counts as run. */
    private static Reaction reaction(@Nullable String written, YamlNode node) {
        if (written == null) {
            return Reaction.HALT;
        }
        return switch (written) {
            case "HALT" -> Reaction.HALT;
            case "WARN" -> Reaction.WARN;
            case "MARK_RAN", "CONTINUE" -> Reaction.MARK_RAN;
            default -> throw Nodes.unknown("reaction", written, REACTIONS, node.location());
        };
    }

    private Precondition read(String name, YamlMap.Entry entry) {
        YamlNode value = entry.value();
        Kind kind = OBJECTS.get(name);
        if (kind != null) {
            return exists(kind, Nodes.map(value, "'" + name + "'"));
        }
        return switch (name) {
            case "and" -> new Precondition.All(all(value));
            case "or" -> new Precondition.Any(all(value));
            case "not" -> new Precondition.Not(new Precondition.All(all(value)));
            case "dbms" -> dbms(Nodes.required(map(value, name), "type", "'dbms'"));
            case "runningAs" -> new Precondition.RunningAs(Nodes.required(map(value, name), "username", "'runningAs'"));
            case "sqlCheck" -> sqlCheck(map(value, name));
            case "rowCount" -> rowCount(map(value, name), null);
            case "tableIsEmpty" -> rowCount(map(value, name), "0");
            case "changeSetExecuted" -> executed(map(value, name));
            case "changeLogPropertyDefined" -> defined(map(value, name));
            default -> {
                List<String> known = new ArrayList<>(OTHERS);
                known.addAll(OBJECTS.keySet());
                throw Nodes.unknown(
                        "precondition", name, known.stream().sorted().toList(), entry.keyLocation());
            }
        };
    }

    private static YamlMap map(YamlNode value, String name) {
        if (value instanceof YamlList list) {
            Map<String, YamlMap.Entry> merged = new LinkedHashMap<>();
            list.items()
                    .forEach((item) ->
                            merged.putAll(Nodes.map(item, "'" + name + "'").entries()));
            return new YamlMap(merged, value.location());
        }
        return Nodes.map(value, "'" + name + "'");
    }

    private List<Precondition> all(YamlNode node) {
        List<Precondition> conditions = new ArrayList<>();
        for (YamlNode item : Nodes.items(node)) {
            Nodes.map(item, "A precondition").entries().forEach((name, entry) -> conditions.add(read(name, entry)));
        }
        return conditions;
    }

    private static Precondition dbms(String types) {
        List<String> wanted = Dbms.parse(types);
        List<String> meant = Parameters.DIALECTS.stream()
                .filter((dialect) -> Change.isFor(wanted, dialect))
                .toList();
        return new Precondition.Dbms(meant);
    }

    private static Precondition exists(Kind kind, YamlMap map) {
        String table = switch (kind) {
            case TABLE, VIEW, SEQUENCE -> null;
            case FOREIGN_KEY -> Nodes.text(map, "foreignKeyTableName");
            default -> Nodes.text(map, "tableName");
        };
        String name = switch (kind) {
            case TABLE -> Nodes.required(map, "tableName", "'tableExists'");
            case VIEW -> Nodes.required(map, "viewName", "'viewExists'");
            case SEQUENCE -> Nodes.required(map, "sequenceName", "'sequenceExists'");
            case COLUMN -> Nodes.required(map, "columnName", "'columnExists'");
            case INDEX -> Nodes.text(map, "indexName");
            case PRIMARY_KEY -> Nodes.text(map, "primaryKeyName");
            case FOREIGN_KEY -> Nodes.text(map, "foreignKeyName");
            case UNIQUE_CONSTRAINT -> Nodes.text(map, "constraintName");
        };
        boolean byColumns = kind == Kind.INDEX || kind == Kind.UNIQUE_CONSTRAINT;
        String columns = byColumns ? Nodes.text(map, "columnNames") : null;
        String schema = Nodes.text(map, (kind == Kind.FOREIGN_KEY) ? "foreignKeyTableSchemaName" : "schemaName");
        return new Exists(
                kind,
                schema,
                table,
                name,
                (columns == null || name != null)
                        ? List.of()
                        : Arrays.stream(columns.split(",", -1))
                                .map(String::strip)
                                .toList());
    }

    private static Precondition sqlCheck(YamlMap map) {
        String sql = Nodes.text(map, "sql");
        return new Precondition.SqlCheck(
                (sql == null)
                        ? Nodes.required(map, "sqlCheck", "'sqlCheck'")
                        : sql.strip().replaceFirst(";$", ""),
                Nodes.required(map, "expectedResult", "'sqlCheck'"));
    }

    private static Precondition rowCount(YamlMap map, @Nullable String fixed) {
        String rows = (fixed == null) ? Nodes.required(map, "expectedRows", "'rowCount'") : fixed;
        if (!rows.matches("[0-9]{1,18}")) {
            throw new MigrateException("'expectedRows' must be a number.", map.location(), "Write digits.");
        }
        return new Precondition.RowCount(
                Nodes.text(map, "schemaName"), Nodes.required(map, "tableName", "'rowCount'"), Long.parseLong(rows));
    }

    private Precondition executed(YamlMap map) {
        String id = Nodes.required(map, "id", "'changeSetExecuted'");
        String author = Nodes.required(map, "author", "'changeSetExecuted'");
        String path = Nodes.text(map, "changeLogFile");
        return new Precondition.Applied(
                references.revision(id, author, (path == null) ? file : ChangelogPath.plain(path)),
                ((path == null) ? file : path) + "::" + id + "::" + author);
    }

    private Precondition defined(YamlMap map) {
        String name = Nodes.required(map, "property", "'changeLogPropertyDefined'");
        String value = Nodes.text(map, "value");
        String words = "the parameter '" + name + "' is " + ((value == null) ? "defined" : "'" + value + "'");
        return new Precondition.Known(parameters.isDefined(name, value), words);
    }

    /** Finds change sets. */
    @FunctionalInterface
    interface References {

        /** Returns the revision of a change set; one that isn't there gets an id that no revision has. */
        String revision(String id, String author, String path);
    }
}
