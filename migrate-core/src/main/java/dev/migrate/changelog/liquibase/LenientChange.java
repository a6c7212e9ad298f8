package dev.migrate.changelog.liquibase;

import dev.migrate.changelog.yaml.YamlList;
import dev.migrate.changelog.yaml.YamlMap;
import dev.migrate.changelog.yaml.YamlNode;
import dev.migrate.changelog.yaml.YamlScalar;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Brings a change into the strict form of our own files, where Liquibase lets people write it in several ways. */
final class LenientChange {

    private static final String SQL = "sql";

    /** What means nothing to a database, or only what is so anyway. */
    private static final List<String> WITHOUT_MEANING = List.of(
            "generateStatementsUnlessExists",
            "associatedWith",
            "objectReferenceCatalogName",
            "uniqueKeyName",
            "validated");

    private static final List<String> REMARKS = List.of("remarks");

    /** What means nothing in one change; remarks are words for the reader unless they become the database's. */
    private static final Map<String, List<String>> WITHOUT_MEANING_IN = Map.of(
            "createTable", List.of(),
            "addColumn", List.of(),
            "setTableRemarks", List.of(),
            "setColumnRemarks", List.of(),
            "createView", List.of(),
            "dropPrimaryKey", List.of("remarks", "dropIndex"),
            "addNotNullConstraint", List.of("remarks", "constraintName", "validate"),
            "dropNotNullConstraint", List.of("remarks", "constraintName"));

    /** What a column says only to its reader: a new table has no rows for a value, and a column that goes needs a name. */
    private static final Map<String, List<String>> WITHOUT_MEANING_IN_COLUMNS = Map.of(
            "createTable", List.of("value", "valueNumeric", "valueBoolean", "valueDate", "valueComputed"),
            "dropColumn", List.of("type", "remarks"));

    private LenientChange() {}

    static YamlMap strict(YamlMap change) {
        Map.Entry<String, YamlMap.Entry> only =
                change.entries().entrySet().iterator().next();
        String name = only.getKey();
        YamlMap.Entry entry = only.getValue();
        YamlNode value = entry.value();
        if (name.equals(SQL)) {
            YamlNode sql = sql(value);
            return single(name, entry, (sql instanceof YamlMap map) ? without(REMARKS, map) : sql);
        }
        if (name.equals("tagDatabase")
                && (Nodes.isNothing(value) || Nodes.text(Nodes.map(value, "'tagDatabase'"), "tag") == null)) {
            return single("empty", entry, new YamlScalar("", true, value.location()));
        }
        if (name.equals("dropIndex") && value instanceof YamlMap map && Nodes.text(map, "tableName") == null) {
            return single(SQL, entry, dropIndex(map));
        }
        if (name.equals("createProcedure")
                && value instanceof YamlMap map
                && Nodes.text(map, "procedureName") == null) {
            YamlMap.Entry body = map.entries().get("procedureBody");
            return (body == null) ? change : single(SQL, entry, script(map, body.value(), false));
        }
        if (name.equals("createIndex") && value instanceof YamlMap map) {
            return single(name, entry, deeply(List.of("type"), without(REMARKS, attributes(map))));
        }
        if (WITHOUT_MEANING_IN_COLUMNS.containsKey(name) && value instanceof YamlMap map) {
            return single(
                    name, entry, deeply(WITHOUT_MEANING_IN_COLUMNS.getOrDefault(name, List.of()), attributes(map)));
        }
        if (name.equals("addColumn") && value instanceof YamlMap map) {
            return single(name, entry, attributes(withColumns(map)));
        }
        return (value instanceof YamlMap map)
                ? single(name, entry, without(WITHOUT_MEANING_IN.getOrDefault(name, REMARKS), attributes(map)))
                : single(name, entry, value);
    }

    private static YamlMap single(String name, YamlMap.Entry entry, YamlNode value) {
        return new YamlMap(Map.of(name, new YamlMap.Entry(entry.keyLocation(), value)), entry.keyLocation());
    }

    /** Where indexes have names of their own, nobody needs to know the table. */
    private static YamlMap dropIndex(YamlMap map) {
        String schema = Nodes.text(map, "schemaName");
        String name = Nodes.required(map, "indexName", "'dropIndex'");
        String sql = "drop index " + ((schema == null) ? "" : quoted(schema) + ".") + quoted(name);
        return script(map, new YamlScalar(sql, false, map.location()), true);
    }

    private static String quoted(String name) {
        return name.matches("[A-Za-z_][A-Za-z0-9_]*") ? name : '"' + name.replace("\"", "\"\"") + '"';
    }

    private static YamlMap script(YamlMap from, YamlNode sql, boolean split) {
        Map<String, YamlMap.Entry> entries = new LinkedHashMap<>();
        entries.put(SQL, new YamlMap.Entry(sql.location(), sql));
        YamlScalar flag = new YamlScalar(String.valueOf(split), true, from.location());
        entries.put("splitStatements", new YamlMap.Entry(from.location(), flag));
        YamlMap.Entry dbms = from.entries().get("dbms");
        if (dbms != null) {
            entries.put("dbms", dbms);
        }
        return new YamlMap(entries, from.location());
    }

    /** A list of texts is one script. */
    private static YamlNode sql(YamlNode value) {
        if (value instanceof YamlList list
                && list.items().stream().allMatch(YamlScalar.class::isInstance)
                && !list.items().isEmpty()) {
            String text = list.items().stream()
                    .map((item) -> ((YamlScalar) item).text().strip())
                    .map((statement) -> statement.endsWith(";") ? statement : statement + ";")
                    .collect(Collectors.joining("\n"));
            return new YamlScalar(text, false, list.items().get(0).location());
        }
        if (value instanceof YamlList list) {
            Map<String, YamlMap.Entry> all = new LinkedHashMap<>();
            list.items().forEach((item) -> all.putAll(Nodes.map(item, "'sql'").entries()));
            return new YamlMap(all, value.location());
        }
        return value;
    }

    private static YamlMap without(List<String> names, YamlMap map) {
        Map<String, YamlMap.Entry> rest = new LinkedHashMap<>(map.entries());
        rest.keySet().removeAll(names);
        return new YamlMap(rest, map.location());
    }

    /** A map without attributes of these names, and without those of the columns in it. */
    private static YamlMap deeply(List<String> names, YamlMap map) {
        Map<String, YamlMap.Entry> rest = new LinkedHashMap<>();
        map.entries().forEach((key, entry) -> {
            YamlNode value = entry.value();
            if (value instanceof YamlList list) {
                value = new YamlList(
                        list.items().stream()
                                .map((item) -> (item instanceof YamlMap each) ? deeply(names, each) : item)
                                .toList(),
                        list.location());
            } else if (value instanceof YamlMap each) {
                value = deeply(names, each);
            }
            rest.put(key, new YamlMap.Entry(entry.keyLocation(), value));
        });
        rest.keySet().removeAll(names);
        return new YamlMap(rest, map.location());
    }

    /** A single column may stand where a list of them belongs. */
    private static YamlMap withColumns(YamlMap map) {
        YamlMap.Entry column = map.entries().get("column");
        if (column == null || map.entries().containsKey("columns")) {
            return map;
        }
        Map<String, YamlMap.Entry> rest = new LinkedHashMap<>(map.entries());
        rest.remove("column");
        rest.put("columns", column);
        return new YamlMap(rest, map.location());
    }

    private static YamlMap attributes(YamlMap map) {
        Map<String, YamlMap.Entry> strict = new LinkedHashMap<>();
        map.entries().forEach((key, entry) -> {
            if (!WITHOUT_MEANING.contains(key)) {
                strict.put(key, new YamlMap.Entry(entry.keyLocation(), value(key, entry.value())));
            }
        });
        return new YamlMap(strict, map.location());
    }

    private static YamlNode value(String key, YamlNode value) {
        if (key.equals("remarks") && value instanceof YamlScalar scalar) {
            return new YamlScalar(scalar.text().strip(), scalar.plain(), scalar.location(), scalar.textLine());
        }
        if (key.equals("constraints") && value instanceof YamlList list) {
            Map<String, YamlMap.Entry> merged = new LinkedHashMap<>();
            list.items()
                    .forEach((item) ->
                            merged.putAll(Nodes.map(item, "'constraints'").entries()));
            return attributes(new YamlMap(merged, list.location()));
        }
        if (key.equals("columns") && value instanceof YamlMap map) {
            return new YamlList(List.of(attributes(map)), map.location());
        }
        if (value instanceof YamlMap map) {
            return attributes(map);
        }
        if (value instanceof YamlList list) {
            return new YamlList(
                    list.items().stream().map((item) -> value("", item)).toList(), list.location());
        }
        return value;
    }
}
