package dev.migrate.changelog.vocabulary;

import dev.migrate.changelog.vocabulary.Kind.Simple;
import java.util.List;
import java.util.Map;

/** A value for every attribute that its reader takes, and one that it doesn't. */
final class SampleValues {

    /** The files that samples name. */
    static final Map<String, String> FILES =
            Map.of("products.csv", "id,name\n1,chair\n", "fill.sql", "update products set price = 0");

    private static final Map<String, String> BY_NAME = Map.ofEntries(
            Map.entry("schemaName", "shop"),
            Map.entry("baseTableSchemaName", "shop"),
            Map.entry("referencedTableSchemaName", "shop"),
            Map.entry("existingTableSchemaName", "shop"),
            Map.entry("newTableSchemaName", "shop"),
            Map.entry("tableName", "products"),
            Map.entry("baseTableName", "products"),
            Map.entry("existingTableName", "products"),
            Map.entry("oldTableName", "products"),
            Map.entry("newTableName", "articles"),
            Map.entry("referencedTableName", "owners"),
            Map.entry("referencedColumnNames", "id"),
            Map.entry("references", "owners(id)"),
            Map.entry("columnName", "price"),
            Map.entry("columnNames", "price"),
            Map.entry("baseColumnNames", "owner_id"),
            Map.entry("oldColumnName", "price"),
            Map.entry("existingColumnName", "status"),
            Map.entry("newColumnName", "label"),
            Map.entry("column1Name", "first_name"),
            Map.entry("column2Name", "last_name"),
            Map.entry("finalColumnName", "full_name"),
            Map.entry("include", "price"),
            Map.entry("where", "price > 0"),
            Map.entry("primaryKey", "id"),
            Map.entry("expression", "price > 0"),
            Map.entry("constraintBody", "price > 0"),
            Map.entry("checkConstraint", "price > 0"),
            Map.entry("using", "btree"),
            Map.entry("indexName", "ix_price"),
            Map.entry("oldIndexName", "ix_price"),
            Map.entry("newIndexName", "ix_cost"),
            Map.entry("constraintName", "products_rule"),
            Map.entry("sequenceName", "numbers"),
            Map.entry("oldSequenceName", "numbers"),
            Map.entry("newSequenceName", "counters"),
            Map.entry("viewName", "cheap_products"),
            Map.entry("oldViewName", "cheap_products"),
            Map.entry("newViewName", "bargains"),
            Map.entry("selectQuery", "select * from products"),
            Map.entry("procedureText", "create procedure refill() select 1"),
            Map.entry("procedureBody", "create procedure refill() select 1"),
            Map.entry("functionText", "create function one() returns int return 1"),
            Map.entry("functionBody", "create function one() returns int return 1"),
            Map.entry("triggerText", "create trigger touch before update on products for each row begin end"),
            Map.entry("triggerBody", "create trigger touch before update on products for each row begin end"),
            Map.entry("procedureName", "refill"),
            Map.entry("functionName", "one"),
            Map.entry("triggerName", "touch"),
            Map.entry("arguments", "int"),
            Map.entry("sql", "update products set price = 0"),
            Map.entry("path", "fill.sql"),
            Map.entry("file", "products.csv"),
            Map.entry("encoding", "ISO-8859-1"),
            Map.entry("separator", ","),
            Map.entry("quotchar", "'"),
            Map.entry("header", "name"),
            Map.entry("commentLineStartsWith", "--"),
            Map.entry("typeName", "condition"),
            Map.entry("oldTypeName", "condition"),
            Map.entry("newTypeName", "state"),
            Map.entry("oldValue", "new"),
            Map.entry("newValue", "unused"),
            Map.entry("value", "used"),
            Map.entry("before", "new"),
            Map.entry("after", "new"),
            Map.entry("dbms", "h2"));

    private SampleValues() {}

    /** Returns a value that isn't the default; lists and maps of parts are left to the caller. */
    static Object of(Attribute attribute) {
        Kind kind = attribute.kind();
        if (kind instanceof Kind.OneOf oneOf) {
            return oneOf.words().stream()
                    .filter((word) -> !word.equals(attribute.absent()))
                    .findFirst()
                    .orElseThrow();
        }
        if (kind instanceof Kind.Likely likely) {
            return likely.words().get(0);
        }
        if (kind instanceof Kind.Only only) {
            return only.value();
        }
        return switch ((Simple) kind) {
            case ID -> "4b0e7c61d9f2";
            case IDS -> "3135632d55e1";
            case NAME, NAMES, TEXT, SQL, SEQUENCE -> BY_NAME.getOrDefault(attribute.name(), "name");
            case TEXTS -> List.of("new", "sold, or lost");
            case FLAG -> !Boolean.parseBoolean(attribute.absent());
            case WHOLE_NUMBER -> attribute.name().equals("index") ? 1 : 5;
            case TYPE -> "decimal(12,2)";
            case VALUE -> "new";
            case NUMBER -> 1.5;
            case TRUTH -> true;
            case MOMENT -> "2026-11-22";
            case CHANGES -> List.of();
        };
    }

    /** Returns values that neither the reader nor the schema may take. */
    static List<Object> wrong(Attribute attribute) {
        Kind kind = attribute.kind();
        if (kind instanceof Kind.ListOf list) {
            return list.mayBeEmpty() ? List.of("x", Map.of()) : List.of("x", Map.of(), List.of(), List.of("x"));
        }
        if (kind instanceof Kind.MapOf) {
            return List.of("x", List.of());
        }
        if (kind instanceof Kind.OneOf) {
            return List.of("perhaps", List.of());
        }
        if (kind instanceof Kind.Only only) {
            return List.of(!only.value(), "perhaps", List.of());
        }
        if (kind instanceof Kind.Likely) {
            return List.of(List.of(), Map.of());
        }
        return switch ((Simple) kind) {
            case ID -> List.of("a b", "head", "a".repeat(65), List.of(), Map.of());
            case NAME, TYPE, SQL, SEQUENCE -> List.of(" ", List.of("x"), Map.of());
            case MOMENT -> List.of(" ", List.of("x"));
            case NAMES -> List.of("a,,b", List.of(List.of("x")), List.of(" "), Map.of());
            case IDS -> List.of(" ", List.of(List.of("x")), Map.of());
            case TEXTS -> List.of("new", List.of(List.of("x")), Map.of());
            case TEXT, VALUE -> List.of(List.of("x"), Map.of());
            case FLAG, TRUTH -> List.of("perhaps", List.of(true), 2);
            case WHOLE_NUMBER -> List.of("x", 1.5, List.of(1));
            case NUMBER -> List.of("x", List.of(1));
            case CHANGES -> List.of("x", Map.of(), List.of("x"), List.of(Map.of("frobnicate", Map.of())));
        };
    }
}
