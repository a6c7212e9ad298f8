package dev.migrate.dialect.postgresql;

import dev.migrate.dialect.ChangeWriter;
import dev.migrate.dialect.IndexFeature;
import dev.migrate.dialect.SqlStatement;
import dev.migrate.dialect.StandardSqlRenderer;
import dev.migrate.model.EnumType;
import dev.migrate.model.QualifiedName;
import dev.migrate.operation.AddEnumValue;
import dev.migrate.operation.CreateEnumType;
import dev.migrate.operation.DropEnumType;
import dev.migrate.operation.RenameEnumType;
import dev.migrate.operation.RenameEnumValue;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Renders what all products that speak PostgreSQL's dialect do with types of a schema's own. */
abstract class PostgresqlObjectRenderer extends StandardSqlRenderer {

    PostgresqlObjectRenderer(ChangeWriter out, Set<IndexFeature> indexFeatures) {
        super(out, indexFeatures);
    }

    @Override
    public List<SqlStatement> visit(CreateEnumType operation) {
        EnumType type = operation.type();
        String values = type.values().stream().map(out::textOrNull).collect(Collectors.joining(", ", "(", ")"));
        String sql = "create type " + out.name(type.name()) + " as enum " + values;
        return List.of(out.statement(sql, "create type", type.name()));
    }

    @Override
    public List<SqlStatement> visit(DropEnumType operation) {
        String sql = "drop type " + (operation.ifExists() ? "if exists " : "") + out.name(operation.type());
        return List.of(out.statement(sql, "drop type", operation.type()));
    }

    @Override
    public List<SqlStatement> visit(AddEnumValue operation) {
        String place = "";
        if (operation.before() != null) {
            place = " before " + out.textOrNull(operation.before());
        } else if (operation.after() != null) {
            place = " after " + out.textOrNull(operation.after());
        }
        String action = "add value " + (operation.ifNotExists() ? "if not exists " : "")
                + out.textOrNull(operation.value()) + place;
        return alter(operation.type(), action, "add value to type");
    }

    @Override
    public List<SqlStatement> visit(RenameEnumValue operation) {
        String action =
                "rename value " + out.textOrNull(operation.oldValue()) + " to " + out.textOrNull(operation.newValue());
        return alter(operation.type(), action, "rename value of type");
    }

    @Override
    public List<SqlStatement> visit(RenameEnumType operation) {
        return alter(operation.type(), "rename to " + out.name(operation.newName()), "rename type");
    }

    private List<SqlStatement> alter(QualifiedName type, String action, String comment) {
        return List.of(out.statement("alter type " + out.name(type) + " " + action, comment, type));
    }
}
