package dev.migrate.dialect.h2;

import dev.migrate.dialect.ChangeWriter;
import dev.migrate.dialect.IndexFeature;
import dev.migrate.dialect.SqlStatement;
import dev.migrate.dialect.StandardSqlRenderer;
import dev.migrate.error.MigrateException;
import dev.migrate.model.Constraint;
import dev.migrate.model.EnumType;
import dev.migrate.model.Identity;
import dev.migrate.model.PrimaryKey;
import dev.migrate.model.QualifiedName;
import dev.migrate.operation.AddAutoIncrement;
import dev.migrate.operation.AddColumn;
import dev.migrate.operation.AddEnumValue;
import dev.migrate.operation.AlterSequence;
import dev.migrate.operation.ColumnPlacement;
import dev.migrate.operation.CreateEnumType;
import dev.migrate.operation.DropColumn;
import dev.migrate.operation.DropEnumType;
import dev.migrate.operation.DropRoutine;
import dev.migrate.operation.RenameEnumType;
import dev.migrate.operation.RenameEnumValue;
import dev.migrate.operation.RenameSequence;
import dev.migrate.operation.RoutineKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Renders operations for H2.
 *
 * <p>Columns and constraints are added one at a time: an ALTER TABLE that adds several and fails half-way leaves the
 * first ones behind, and H2 2.4 can lose the table then.
 */
final class H2SqlRenderer extends StandardSqlRenderer {

    H2SqlRenderer(ChangeWriter out) {
        super(out, Set.of(IndexFeature.NULLS_ORDER));
    }

    /** H2 keeps a column that shares a constraint with another one, so the constraints that are known go first. */
    @Override
    public List<SqlStatement> visit(DropColumn operation) {
        List<SqlStatement> statements = new ArrayList<>();
        AddColumn definition = operation.definition();
        List<Constraint> constraints = (definition == null) ? List.of() : definition.constraints();
        for (Constraint constraint : constraints) {
            String name = constraint.name();
            if (name != null) {
                String action = "drop constraint if exists " + out.name(name);
                statements.add(tables.alter(operation.table(), action, "drop constraint", name));
            }
        }
        statements.add(tables.dropColumns(operation, "drop column " + out.names(operation.columns())));
        return statements;
    }

    @Override
    protected @Nullable String place(ColumnPlacement placement) {
        if (placement.after() != null) {
            return "after " + out.name(placement.after());
        }
        return (placement.before() == null) ? null : "before " + out.name(placement.before());
    }

    @Override
    public List<SqlStatement> visit(AddAutoIncrement operation) {
        Identity identity = operation.identity();
        String action = "alter column " + out.name(operation.column()) + " set generated "
                + (identity.always() ? "always" : "by default")
                + ((identity.startWith() == null) ? "" : " restart with " + identity.startWith())
                + ((identity.incrementBy() == null) ? "" : " set increment by " + identity.incrementBy());
        return List.of(tables.alter(operation.table(), action, "number", operation.table() + "." + operation.column()));
    }

    @Override
    public List<SqlStatement> visit(AlterSequence operation) {
        refuseType(operation);
        return super.visit(operation);
    }

    @Override
    public List<SqlStatement> visit(RenameSequence operation) {
        throw out.refuse(
                out.grammar().product() + " can't rename a sequence.",
                "Create another one and drop this one, or keep the change to other databases with 'dbms'.");
    }

    /** A domain is what comes next to a type of a schema's own. */
    @Override
    public List<SqlStatement> visit(CreateEnumType operation) {
        EnumType type = operation.type();
        String values = type.values().stream().map(out::textOrNull).collect(Collectors.joining(", ", "(", ")"));
        String sql = "create domain " + out.name(type.name()) + " as enum" + values;
        return List.of(out.statement(sql, "create type", type.name()));
    }

    @Override
    public List<SqlStatement> visit(DropEnumType operation) {
        String sql = "drop domain " + (operation.ifExists() ? "if exists " : "") + out.name(operation.type());
        return List.of(out.statement(sql, "drop type", operation.type()));
    }

    @Override
    public List<SqlStatement> visit(RenameEnumType operation) {
        String sql = "alter domain " + out.name(operation.type()) + " rename to " + out.name(operation.newName());
        return List.of(out.statement(sql, "rename type", operation.type()));
    }

    @Override
    public List<SqlStatement> visit(AddEnumValue operation) {
        throw fixedValues(operation.type());
    }

    @Override
    public List<SqlStatement> visit(RenameEnumValue operation) {
        throw fixedValues(operation.type());
    }

    private MigrateException fixedValues(QualifiedName type) {
        return out.refuse(
                "The values of the type '" + type + "' can't be changed on "
                        + out.grammar().product() + ", where it is a domain.",
                "Create another type and change the columns to it, or keep the change to other databases with 'dbms'.");
    }

    /** Functions and procedures are aliases of Java methods, and a trigger's name is enough. */
    @Override
    public List<SqlStatement> visit(DropRoutine operation) {
        String kind = (operation.kind() == RoutineKind.TRIGGER) ? "trigger" : "alias";
        String sql = "drop " + kind + " " + (operation.ifExists() ? "if exists " : "") + out.name(operation.name());
        return List.of(out.statement(sql, "drop " + kind, operation.name()));
    }

    /** A key's columns must not be nullable before; elsewhere the key makes them so. */
    @Override
    protected List<SqlStatement> addConstraint(QualifiedName table, Constraint constraint) {
        List<SqlStatement> statements = new ArrayList<>();
        if (constraint instanceof PrimaryKey key) {
            for (String column : key.columns()) {
                String action = "alter column " + out.name(column) + " set not null";
                statements.add(tables.alter(table, action, "forbid nulls in", table + "." + column));
            }
        }
        statements.addAll(super.addConstraint(table, constraint));
        return statements;
    }
}
