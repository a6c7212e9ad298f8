package dev.migrate.changelog.yaml;

import dev.migrate.model.Index;
import dev.migrate.model.IndexColumn;
import dev.migrate.model.NullsOrder;
import dev.migrate.model.QualifiedName;
import dev.migrate.operation.CreateIndex;
import dev.migrate.operation.DropIndex;
import dev.migrate.operation.Operation;
import dev.migrate.operation.RenameIndex;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads the changes of indexes.
 *
 * <p>A key is a column's {@code name}, or an {@code expression}, which Liquibase writes as a name with {@code computed:
 * true}. An index over one expression may have it as an attribute of its own instead of {@code columns}.
 */
final class IndexReaders {

    private static final String CONCURRENTLY = "concurrently";
    private static final String EXPRESSION = "expression";

    private IndexReaders() {}

    static Map<String, ChangeReader> all() {
        return Map.of(
                "createIndex", IndexReaders::createIndex,
                "dropIndex", IndexReaders::dropIndex,
                "renameIndex", IndexReaders::renameIndex);
    }

    private static QualifiedName table(AttributeMap attributes) {
        QualifiedName table = attributes.qualifiedName(Attributes.SCHEMA_NAME, Attributes.TABLE_NAME);
        Attributes.refuseCatalog(attributes);
        return table;
    }

    private static Operation createIndex(AttributeMap attributes) {
        QualifiedName table = table(attributes);
        String name = attributes.name(Attributes.INDEX_NAME);
        List<IndexColumn> keys = new ArrayList<>();
        List<String> include = new ArrayList<>();
        String expression = attributes.optionalName(EXPRESSION);
        if (expression != null && attributes.present("columns") != null) {
            throw attributes.conflict("columns", EXPRESSION);
        }
        if (expression != null) {
            keys.add(IndexColumn.expression(expression));
        } else {
            ColumnMaps.required(attributes).forEach((column) -> add(column, keys, include));
        }
        include.addAll(attributes.optionalNames("include", NameSplit.AT_COMMAS));
        Attributes.refuseStorage(attributes);
        attributes.onlyFlag("clustered", false, "Use a 'sql' change for it.");
        attributes.refuse("Leave it out: an index of a constraint comes with the constraint.", "associatedWith");
        Index index = new Index(
                name,
                keys,
                attributes.flag("unique", false),
                attributes.optionalName("where"),
                include,
                attributes.optionalName("using"),
                nullsNotDistinct(attributes));
        return new CreateIndex(table, index, attributes.flag(CONCURRENTLY, false));
    }

    private static void add(AttributeMap attributes, List<IndexColumn> keys, List<String> include) {
        String expression = attributes.optionalName(EXPRESSION);
        String name = attributes.optionalName("name");
        if (expression != null && name != null) {
            throw attributes.conflict("name", EXPRESSION);
        }
        boolean computed = attributes.flag("computed", expression != null);
        boolean descending = attributes.flag("descending", false);
        NullsOrder nulls = nulls(attributes);
        String operatorClass = attributes.optionalName("operatorClass");
        boolean included = attributes.flag("included", false);
        attributes.refuse("Leave it out: the table knows its types.", "type");
        attributes.finish();
        if (expression != null) {
            keys.add(new IndexColumn(expression, descending, true, nulls, operatorClass));
        } else if (included) {
            include.add(attributes.name("name"));
        } else {
            keys.add(new IndexColumn(attributes.name("name"), descending, computed, nulls, operatorClass));
        }
    }

    private static boolean nullsNotDistinct(AttributeMap attributes) {
        boolean nullsNotDistinct = attributes.flag(Attributes.NULLS_NOT_DISTINCT, false);
        if (nullsNotDistinct && !attributes.flag("unique", false)) {
            throw attributes.missing("unique");
        }
        return nullsNotDistinct;
    }

    private static @Nullable NullsOrder nulls(AttributeMap attributes) {
        YamlScalar scalar = attributes.optionalScalar("nulls");
        if (scalar == null) {
            return null;
        }
        return switch (scalar.text().strip().toUpperCase(Locale.ROOT)) {
            case "FIRST" -> NullsOrder.FIRST;
            case "LAST" -> NullsOrder.LAST;
            default -> throw attributes.wrong("nulls", scalar, "is no place for nulls", "Write FIRST or LAST.");
        };
    }

    private static Operation dropIndex(AttributeMap attributes) {
        QualifiedName table = table(attributes);
        attributes.refuse("Leave it out: an index of a constraint goes with the constraint.", "associatedWith");
        return new DropIndex(table, attributes.name(Attributes.INDEX_NAME), attributes.flag(CONCURRENTLY, false), null);
    }

    private static Operation renameIndex(AttributeMap attributes) {
        QualifiedName table = table(attributes);
        attributes.expect("oldIndexName", "newIndexName");
        return new RenameIndex(table, attributes.name("oldIndexName"), attributes.name("newIndexName"));
    }
}
