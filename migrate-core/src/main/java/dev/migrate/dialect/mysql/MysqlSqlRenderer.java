package dev.migrate.dialect.mysql;

import dev.migrate.dialect.ChangeWriter;
import dev.migrate.dialect.QuotedName;
import dev.migrate.dialect.SqlStatement;
import dev.migrate.model.CheckConstraint;
import dev.migrate.model.Column;
import dev.migrate.model.Constraint;
import dev.migrate.model.DataType;
import dev.migrate.model.ForeignKey;
import dev.migrate.model.Identity;
import dev.migrate.model.QualifiedName;
import dev.migrate.model.UniqueConstraint;
import dev.migrate.model.Value;
import dev.migrate.operation.AddAutoIncrement;
import dev.migrate.operation.AddColumn;
import dev.migrate.operation.AddDefaultValue;
import dev.migrate.operation.AddNotNullConstraint;
import dev.migrate.operation.AlterColumn;
import dev.migrate.operation.DefaultChange;
import dev.migrate.operation.DropAllForeignKeyConstraints;
import dev.migrate.operation.DropColumn;
import dev.migrate.operation.DropDefaultValue;
import dev.migrate.operation.DropForeignKeyConstraint;
import dev.migrate.operation.DropIndex;
import dev.migrate.operation.DropNotNullConstraint;
import dev.migrate.operation.DropPrimaryKey;
import dev.migrate.operation.DropTable;
import dev.migrate.operation.DropUniqueConstraint;
import dev.migrate.operation.ModifyDataType;
import dev.migrate.operation.RemarksChange;
import dev.migrate.operation.RenameIndex;
import dev.migrate.operation.RenameTable;
import dev.migrate.operation.SetColumnRemarks;
import java.util.ArrayList;
import java.util.List;

/** Renders operations for MariaDB and MySQL: one ALTER TABLE for what belongs together, since each commits by itself. */
final class MysqlSqlRenderer extends MysqlObjectRenderer {

    MysqlSqlRenderer(ChangeWriter out, MysqlFlavor flavor) {
        super(out, flavor);
    }

    /** The word {@code cascade} would be read and do nothing, so what references the table is dropped before it. */
    @Override
    public List<SqlStatement> visit(DropTable operation) {
        QualifiedName table = operation.table();
        List<SqlStatement> statements = new ArrayList<>();
        if (operation.cascadeConstraints()) {
            statements.addAll(new MysqlForeignKeyScripts(out, flavor).dropAllTo(table));
        }
        statements.addAll(super.visit(new DropTable(table, false, operation.ifExists(), operation.definition())));
        return statements;
    }

    /** A new name without a schema would be in the connection's own. */
    @Override
    public List<SqlStatement> visit(RenameTable operation) {
        QuotedName newName = out.name(operation.table()).sibling(out.name(operation.newName()));
        return List.of(tables.alter(operation.table(), "rename to " + newName, "rename table", operation.table()));
    }

    @Override
    protected List<SqlStatement> addColumns(AddColumn operation) {
        QualifiedName table = operation.table();
        List<String> actions = new ArrayList<>();
        for (Column column : operation.columns()) {
            actions.add("add column " + tables.definition(column) + placed(operation, column));
            Identity identity = column.identity();
            if (identity != null && identity.startWith() != null) {
                actions.add("auto_increment = " + identity.startWith());
            }
        }
        operation.constraints().forEach((constraint) -> actions.add("add " + tables.definition(constraint)));
        return List.of(tables.alter(table, String.join(", ", actions), adding(operation), added(operation)));
    }

    /** A column stays as long as a foreign key or a key over several columns has it, so what is known of those goes first. */
    @Override
    public List<SqlStatement> visit(DropColumn operation) {
        List<String> actions = new ArrayList<>();
        AddColumn definition = operation.definition();
        if (definition != null) {
            definition.constraints().forEach((constraint) -> addDrop(constraint, actions));
        }
        operation.columns().forEach((column) -> actions.add("drop column " + out.name(column)));
        return List.of(tables.dropColumns(operation, String.join(", ", actions)));
    }

    @Override
    public List<SqlStatement> visit(ModifyDataType operation) {
        return redefine(
                new AlterColumn(
                        operation.table(), operation.column(), null, operation.newType(), null, null, null, null),
                "change type of");
    }

    @Override
    public List<SqlStatement> visit(AlterColumn operation) {
        List<SqlStatement> statements = new ArrayList<>();
        DefaultChange newDefault = operation.newDefault();
        boolean wholeDefinition =
                operation.newType() != null || operation.newNullable() != null || operation.newRemarks() != null;
        if (wholeDefinition || (newDefault != null && newDefault.value() == null)) {
            statements.addAll(redefine(operation, "alter column"));
        } else if (newDefault != null && newDefault.value() != null) {
            Column existing = operation.existing();
            statements.addAll(visit(new AddDefaultValue(
                    operation.table(),
                    operation.column(),
                    newDefault.value(),
                    (existing == null) ? null : existing.type(),
                    null)));
        }
        String newName = operation.newName();
        if (newName != null) {
            statements.add(tables.renameColumn(operation.table(), operation.column(), newName));
        }
        return statements;
    }

    /** MariaDB ignores {@code set default} where the default is the current time, so the column is defined anew. */
    @Override
    public List<SqlStatement> visit(AddDefaultValue operation) {
        DataType type = operation.columnType();
        if (flavor.mariadb()
                && MysqlDefault.mayReplaceTime(operation.value(), (type == null) ? null : out.type(type))) {
            Column existing =
                    (type == null) ? null : Column.of(operation.column(), "int").withType(type);
            DefaultChange change = new DefaultChange(operation.value());
            return redefine(
                    new AlterColumn(operation.table(), operation.column(), null, null, null, change, null, existing),
                    "set default of");
        }
        String value = new MysqlDefault(out, flavor).inAlteration(operation.value(), operation.columnType());
        String action = "alter column " + out.name(operation.column()) + " set default " + value;
        return List.of(tables.alter(
                operation.table(), action, "set default of", operation.table() + "." + operation.column()));
    }

    /** A mere {@code drop default} would leave a column that may be null without the null that it gets otherwise. */
    @Override
    public List<SqlStatement> visit(DropDefaultValue operation) {
        return redefine(
                new AlterColumn(
                        operation.table(), operation.column(), null, null, null, new DefaultChange(null), null, null),
                "drop default of");
    }

    @Override
    public List<SqlStatement> visit(AddNotNullConstraint operation) {
        List<SqlStatement> statements = new ArrayList<>();
        Value filler = operation.defaultNullValue();
        if (filler != null) {
            statements.add(fillNulls(operation.table(), operation.column(), filler, operation.columnType()));
        }
        statements.addAll(nullability(operation.table(), operation.column(), false, "forbid nulls in"));
        return statements;
    }

    @Override
    public List<SqlStatement> visit(DropNotNullConstraint operation) {
        return nullability(operation.table(), operation.column(), true, "allow nulls in");
    }

    /** Every primary key has the same name, whatever it was given. */
    @Override
    public List<SqlStatement> visit(DropPrimaryKey operation) {
        return List.of(dropUnnamedPrimaryKey(operation.table()));
    }

    @Override
    public List<SqlStatement> visit(DropUniqueConstraint operation) {
        String action = "drop index " + out.name(operation.name());
        return List.of(tables.alter(operation.table(), action, "drop unique constraint", operation.name()));
    }

    @Override
    public List<SqlStatement> visit(DropForeignKeyConstraint operation) {
        String action = "drop foreign key " + out.name(operation.name());
        return List.of(tables.alter(operation.table(), action, "drop foreign key", operation.name()));
    }

    @Override
    public List<SqlStatement> visit(DropAllForeignKeyConstraints operation) {
        return new MysqlForeignKeyScripts(out, flavor).dropAllOf(operation.table());
    }

    @Override
    public List<SqlStatement> visit(AddAutoIncrement operation) {
        Identity identity = operation.identity();
        MysqlColumnClause.requireNoIncrement(out, flavor, operation.column(), identity);
        List<SqlStatement> statements = new ArrayList<>(new MysqlColumnRedefinition(out, flavor)
                .counting(operation.table(), operation.column(), operation.columnType(), "number"));
        if (identity.startWith() != null) {
            String action = "auto_increment = " + identity.startWith();
            statements.add(tables.alter(operation.table(), action, "set the first number of", operation.table()));
        }
        return statements;
    }

    @Override
    public List<SqlStatement> visit(SetColumnRemarks operation) {
        RemarksChange remarks = new RemarksChange(operation.remarks());
        return redefine(
                new AlterColumn(operation.table(), operation.column(), null, null, null, null, remarks, null),
                "comment on column");
    }

    @Override
    public List<SqlStatement> visit(RenameIndex operation) {
        String action = "rename index " + out.name(operation.name()) + " to " + out.name(operation.newName());
        return List.of(tables.alter(operation.table(), action, "rename index", operation.name()));
    }

    @Override
    public List<SqlStatement> visit(DropIndex operation) {
        String sql = "drop index " + out.name(operation.name()) + " on " + out.name(operation.table());
        return List.of(out.statement(sql, "drop index", operation.name()));
    }

    private List<SqlStatement> nullability(QualifiedName table, String column, boolean nullable, String comment) {
        return redefine(new AlterColumn(table, column, null, null, nullable, null, null, null), comment);
    }

    @Override
    protected List<SqlStatement> redefine(AlterColumn operation, String comment) {
        return new MysqlColumnRedefinition(out, flavor).render(operation, comment);
    }

    private void addDrop(Constraint constraint, List<String> actions) {
        String name = constraint.name();
        if (name == null) {
            return;
        }
        if (constraint instanceof ForeignKey) {
            actions.add("drop foreign key " + out.name(name));
        } else if (constraint instanceof UniqueConstraint) {
            actions.add("drop index " + out.name(name));
        } else if (constraint instanceof CheckConstraint) {
            actions.add("drop constraint " + out.name(name));
        }
    }
}
