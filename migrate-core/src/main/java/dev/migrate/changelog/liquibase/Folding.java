package dev.migrate.changelog.liquibase;

import dev.migrate.changelog.yaml.YamlList;
import dev.migrate.changelog.yaml.YamlMap;
import dev.migrate.changelog.yaml.YamlNode;
import dev.migrate.changelog.yaml.YamlScalar;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of capital letters in names. Where Liquibase doesn't quote a name, the database folds it; a name of ours keeps
 * its capitals, so here it gets the letters that the database would have given it.
 */
enum Folding {
    /** Only names of capitals alone are folded, where the database folds; on PostgreSQL mixed ones are quoted. */
    LEGACY,
    /** All names are quoted. */
    QUOTE_ALL_OBJECTS,
    /** No name is quoted unless it has to be. */
    QUOTE_ONLY_RESERVED_WORDS;

    private static final List<String> QUOTES_MIXED_CASE = List.of("postgresql", "cockroachdb");
    private static final List<String> FOLDS = List.of("postgresql", "cockroachdb", "h2", "hsqldb", "oracle");

    private static final Set<String> NAMES = Set.of(
            "tableName",
            "newTableName",
            "oldTableName",
            "existingTableName",
            "baseTableName",
            "referencedTableName",
            "columnName",
            "columnNames",
            "newColumnName",
            "oldColumnName",
            "existingColumnName",
            "baseColumnNames",
            "referencedColumnNames",
            "name",
            "constraintName",
            "primaryKeyName",
            "foreignKeyName",
            "uniqueConstraintName",
            "indexName",
            "sequenceName",
            "newSequenceName",
            "oldSequenceName",
            "viewName",
            "newViewName",
            "oldViewName",
            "references",
            "finalColumnName",
            "column1Name",
            "column2Name",
            "primaryKey");

    static Folding of(@Nullable String written) {
        return (written == null) ? LEGACY : valueOf(written.strip());
    }

    /** Returns the change with the names that a database gets. */
    YamlNode names(YamlNode change, String dialect) {
        return (this == QUOTE_ALL_OBJECTS || !FOLDS.contains(dialect)) ? change : folded("", change, dialect);
    }

    private YamlNode folded(String key, YamlNode node, String dialect) {
        if (node instanceof YamlScalar scalar) {
            return NAMES.contains(key)
                    ? new YamlScalar(name(scalar.text(), dialect), scalar.plain(), scalar.location(), scalar.textLine())
                    : scalar;
        }
        if (node instanceof YamlList list) {
            return new YamlList(
                    list.items().stream()
                            .map((item) -> folded(key, item, dialect))
                            .toList(),
                    list.location());
        }
        YamlMap map = (YamlMap) node;
        Map<String, YamlMap.Entry> entries = new LinkedHashMap<>();
        map.entries()
                .forEach((name, entry) -> entries.put(
                        name, new YamlMap.Entry(entry.keyLocation(), folded(name, entry.value(), dialect))));
        return new YamlMap(entries, map.location());
    }

    private String name(String written, String dialect) {
        String lowerCase = written.toLowerCase(Locale.ROOT);
        boolean isMixed = !written.equals(lowerCase) && !written.equals(written.toUpperCase(Locale.ROOT));
        return (isMixed && this == LEGACY && QUOTES_MIXED_CASE.contains(dialect)) ? written : lowerCase;
    }
}
