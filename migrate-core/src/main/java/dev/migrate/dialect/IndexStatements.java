package dev.migrate.dialect;

import dev.migrate.error.MigrateException;
import dev.migrate.model.Index;
import dev.migrate.model.IndexColumn;
import dev.migrate.model.QualifiedName;
import dev.migrate.operation.DropIndex;
import dev.migrate.operation.RenameIndex;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** The statements about indexes; what an index asks for and the database doesn't know is refused, never left out. */
final class IndexStatements {

    private final ChangeWriter out;
    private final Set<IndexFeature> features;

    IndexStatements(ChangeWriter out, Set<IndexFeature> features) {
        this.out = out;
        this.features = Set.copyOf(features);
    }

    /** Returns CREATE INDEX; the index comes to be in its table's schema. */
    SqlStatement create(QualifiedName table, Index index, boolean ifNotExists, boolean concurrently) {
        boolean apart = concurrently && features.contains(IndexFeature.CONCURRENTLY);
        String keys = index.columns().stream().map(this::key).collect(Collectors.joining(", "));
        String sql = "create " + (index.unique() ? "unique " : "") + "index " + (apart ? "concurrently " : "")
                + (ifNotExists ? "if not exists " : "") + out.name(index.name()) + " on " + out.name(table)
                + using(index) + " (" + keys + ")" + include(index) + nulls(index) + where(index);
        return placed(out.statement(sql, "create index", index.name()), apart);
    }

    SqlStatement drop(DropIndex operation) {
        boolean apart = operation.concurrently() && features.contains(IndexFeature.CONCURRENTLY);
        QuotedName index = out.name(operation.table().withName(operation.name()));
        String sql = "drop index " + (apart ? "concurrently " : "") + index;
        return placed(out.statement(sql, "drop index", operation.name()), apart);
    }

    SqlStatement rename(RenameIndex operation) {
        QuotedName index = out.name(operation.table().withName(operation.name()));
        String sql = "alter index " + index + " rename to " + out.name(operation.newName());
        return out.statement(sql, "rename index", operation.name());
    }

    private static SqlStatement placed(SqlStatement statement, boolean apart) {
        return apart ? statement.outsideTransaction() : statement;
    }

    private String key(IndexColumn column) {
        String order = operatorClass(column) + (column.descending() ? " desc" : "") + nulls(column);
        if (!column.computed()) {
            return out.name(column.name()) + order;
        }
        require(IndexFeature.EXPRESSIONS, "over an expression");
        return "(" + column.name() + ")" + order;
    }

    private String operatorClass(IndexColumn column) {
        if (column.operatorClass() == null) {
            return "";
        }
        require(IndexFeature.OPERATOR_CLASSES, "with an operator class");
        return " " + qualified(column.operatorClass());
    }

    private String nulls(IndexColumn column) {
        if (column.nulls() == null) {
            return "";
        }
        require(IndexFeature.NULLS_ORDER, "with an order of nulls");
        return " nulls " + column.nulls().name().toLowerCase(Locale.ROOT);
    }

    private String nulls(Index index) {
        if (!index.nullsNotDistinct()) {
            return "";
        }
        if (!out.grammar().capabilities().nullsNotDistinct()) {
            throw refusal("in which nulls are equal");
        }
        require(IndexFeature.NULLS_NOT_DISTINCT, "in which nulls are equal");
        return " nulls not distinct";
    }

    private QuotedName qualified(String name) {
        int dot = name.indexOf('.');
        if (dot <= 0 || dot == name.length() - 1) {
            return out.name(new QualifiedName(null, name));
        }
        return out.name(new QualifiedName(name.substring(0, dot), name.substring(dot + 1)));
    }

    private String using(Index index) {
        if (index.using() == null) {
            return "";
        }
        require(IndexFeature.METHODS, "with an access method");
        return " using " + out.name(index.using());
    }

    private String include(Index index) {
        if (index.include().isEmpty()) {
            return "";
        }
        require(IndexFeature.INCLUDED_COLUMNS, "with included columns");
        return " include (" + out.names(index.include()) + ")";
    }

    private String where(Index index) {
        if (index.where() == null) {
            return "";
        }
        require(IndexFeature.CONDITIONS, "over a part of the rows");
        return " where " + index.where();
    }

    private void require(IndexFeature feature, String what) {
        if (!features.contains(feature)) {
            throw refusal(what);
        }
    }

    private MigrateException refusal(String what) {
        return out.refuse(
                out.grammar().product() + " has no index " + what + ".",
                "Leave that out, or keep the change to other databases with 'dbms'.");
    }
}
