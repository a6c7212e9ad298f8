package dev.migrate.dialect.mysql;

import dev.migrate.dialect.ChangeWriter;
import dev.migrate.dialect.SqlStatement;
import dev.migrate.model.Column;
import dev.migrate.model.DataType;
import dev.migrate.model.QualifiedName;
import dev.migrate.model.Value;
import dev.migrate.operation.AlterColumn;
import dev.migrate.operation.DefaultChange;
import dev.migrate.operation.RemarksChange;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Changes parts of a column by {@code modify column}, which wants the whole definition: what doesn't change is read from the
 * server's catalogue when the statement runs, so that nothing is lost.
 */
final class MysqlColumnRedefinition {

    private static final Pattern CHARACTERS = Pattern.compile("\\b(collate|character set|charset)\\b");

    private final ChangeWriter out;
    private final MysqlFlavor flavor;
    private final MysqlCatalogColumn catalogue;

    MysqlColumnRedefinition(ChangeWriter out, MysqlFlavor flavor) {
        this.out = out;
        this.flavor = flavor;
        this.catalogue = new MysqlCatalogColumn(flavor);
    }

    /** Returns the statements for everything in the operation except the new name. */
    List<SqlStatement> render(AlterColumn operation, String comment) {
        return statements(operation.table(), operation.column(), parts(operation), comment);
    }

    /** Returns the statements that make a column get its values from the database. */
    List<SqlStatement> counting(QualifiedName table, String column, @Nullable DataType type, String comment) {
        List<String> parts = new ArrayList<>();
        parts.add((type == null) ? "c.column_type" : out.textOrNull(out.type(type)));
        parts.add("' not null auto_increment'");
        parts.add(MysqlCatalogColumn.INVISIBLE);
        parts.add(catalogue.comment());
        if (flavor.mariadb()) {
            parts.add(MysqlCatalogColumn.check(false));
        }
        return statements(table, column, parts, comment);
    }

    private List<SqlStatement> statements(QualifiedName table, String column, List<String> parts, String comment) {
        String schema = table.schema();
        String query = """
                select concat(%s)
                from information_schema.columns c
                where c.table_schema = %s and c.table_name = %s and c.column_name = %s""".formatted(
                        String.join(",\n    ", parts),
                        (schema == null) ? "database()" : out.textOrNull(schema),
                        out.textOrNull(table.name()),
                        out.textOrNull(column));
        String head = "alter table " + out.name(table) + " modify column " + out.name(column) + " ";
        return new ServerScript(out, flavor).run(head, query, table, comment, table + "." + column);
    }

    private List<String> parts(AlterColumn operation) {
        DataType type = operation.newType();
        String newType = (type == null) ? null : out.type(type);
        List<String> parts = new ArrayList<>();
        parts.add((newType == null) ? "c.column_type" : out.textOrNull(newType));
        String stated = (type == null) ? "" : type.attributes().toLowerCase(Locale.ROOT);
        if ((newType == null || MysqlColumnClause.isText(newType))
                && !CHARACTERS.matcher(stated).find()
                && (newType == null || !wasJson(operation.existing()))) {
            parts.add(MysqlCatalogColumn.CHARACTER_SET);
        }
        if (!stated.contains("generated always as")) {
            parts.add(catalogue.generation());
        }
        parts.add(nullability(operation.newNullable()));
        parts.add(defaultValue(operation, type, newType));
        parts.addAll(catalogue.attributes(newType, stated.contains("on update")));
        RemarksChange remarks = operation.newRemarks();
        parts.add((remarks == null) ? catalogue.comment() : comment(remarks.remarks()));
        if (flavor.mariadb()) {
            parts.add(MysqlCatalogColumn.check(newType != null));
        }
        return parts.stream().filter((part) -> !part.equals("''")).collect(Collectors.toList());
    }

    /** MariaDB gives documents characters of their own, which no other type needs. */
    private boolean wasJson(@Nullable Column existing) {
        return flavor.mariadb() && existing != null && existing.type().key().equals("json");
    }

    private String nullability(@Nullable Boolean nullable) {
        if (nullable == null) {
            return catalogue.nullability();
        }
        return nullable ? "' null'" : "' not null'";
    }

    private String defaultValue(AlterColumn operation, @Nullable DataType type, @Nullable String newType) {
        DefaultChange change = operation.newDefault();
        if (change == null) {
            return catalogue.defaultValue(newType);
        }
        Value value = change.value();
        if (value == null) {
            return "''";
        }
        DataType typeNow = (type != null || operation.existing() == null)
                ? type
                : operation.existing().type();
        return out.textOrNull(" default " + new MysqlDefault(out, flavor).inDefinition(value, typeNow));
    }

    private String comment(@Nullable String remarks) {
        return (remarks == null)
                ? "''"
                : out.textOrNull(
                        " comment " + new MysqlComment(out, flavor).render(remarks, MysqlComment.COLUMN_LIMIT));
    }
}
