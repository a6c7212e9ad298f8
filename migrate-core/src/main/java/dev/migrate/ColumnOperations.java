package dev.migrate;

import dev.migrate.changelog.MigrationContext;
import dev.migrate.model.Column;
import dev.migrate.model.DataType;
import dev.migrate.operation.AddAutoIncrement;
import dev.migrate.operation.AddColumn;
import dev.migrate.operation.AddDefaultValue;
import dev.migrate.operation.AddNotNullConstraint;
import dev.migrate.operation.DropColumn;
import dev.migrate.operation.DropDefaultValue;
import dev.migrate.operation.DropNotNullConstraint;
import dev.migrate.operation.ModifyDataType;
import dev.migrate.operation.RenameColumn;
import dev.migrate.operation.SetColumnRemarks;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The part of {@link Operations} about columns of tables that exist.
 *
 * <p>Some databases have to write a column anew in order to change it. Where a method takes the column's type beside the
 * change, it is for them; the others don't need it.
 */
public abstract sealed class ColumnOperations extends IndexOperations permits Operations {

    ColumnOperations(MigrationContext context, @Nullable String schema) {
        super(context, schema);
    }

    /** Adds a nullable column. */
    public void addColumn(String table, String column, String type) {
        addColumn(table, column, type, (definition) -> {});
    }

    /** Adds a column, for example {@code op.addColumn("t", "status", "varchar(9)", c -> c.notNull().unique(null))}. */
    public void addColumn(String table, String column, String type, Consumer<ColumnDefinition> definition) {
        addColumns(table, (columns) -> definition.accept(columns.column(column, type)));
    }

    /** Adds a column from its model. */
    public void addColumn(String table, Column column) {
        apply(new AddColumn(name(table), List.of(column), List.of()));
    }

    /** Adds several columns in one step, with constraints over them. */
    public void addColumns(String table, Consumer<ColumnsDefinition> definition) {
        ColumnsDefinition columns = new ColumnsDefinition(schema());
        definition.accept(columns);
        apply(columns.addTo(name(table)));
    }

    /** Drops columns. */
    public void dropColumn(String table, String... columns) {
        apply(new DropColumn(name(table), List.of(columns), null));
    }

    /** Changes any mix of a column's type, nullability, default, comment and name. */
    public void alterColumn(String table, String column, Consumer<ColumnAlteration> alteration) {
        ColumnAlteration changes = new ColumnAlteration(name(table), column);
        alteration.accept(changes);
        apply(changes.build());
    }

    /** Renames a column. */
    public void renameColumn(String table, String column, String newName) {
        apply(new RenameColumn(name(table), column, newName, null));
    }

    /** Renames a column of this type. */
    public void renameColumn(String table, String column, String newName, String columnType) {
        apply(new RenameColumn(name(table), column, newName, DataType.parse(columnType)));
    }

    /** Changes the type of a column and nothing else. */
    public void modifyDataType(String table, String column, String newType) {
        apply(new ModifyDataType(name(table), column, DataType.parse(newType), null));
    }

    /** Gives a column a default: a Java object, or a {@link dev.migrate.model.Value} for an expression. */
    public void addDefaultValue(String table, String column, @Nullable Object value) {
        apply(new AddDefaultValue(name(table), column, JavaValues.toValue(value), null, null));
    }

    /** Gives a column of this type a default. */
    public void addDefaultValue(String table, String column, @Nullable Object value, String columnType) {
        apply(new AddDefaultValue(name(table), column, JavaValues.toValue(value), DataType.parse(columnType), null));
    }

    /** Takes a column's default away. */
    public void dropDefaultValue(String table, String column) {
        apply(new DropDefaultValue(name(table), column, null, null));
    }

    /** Takes the default of a column of this type away. */
    public void dropDefaultValue(String table, String column, String columnType) {
        apply(new DropDefaultValue(name(table), column, DataType.parse(columnType), null));
    }

    /** Forbids nulls in a column that has none. */
    public void addNotNullConstraint(String table, String column) {
        addNotNullConstraint(table, column, (constraint) -> {});
    }

    /** Forbids nulls in a column, after those that are there got a value. */
    public void addNotNullConstraint(String table, String column, Consumer<NotNullDefinition> definition) {
        NotNullDefinition constraint = new NotNullDefinition();
        definition.accept(constraint);
        apply(new AddNotNullConstraint(name(table), column, constraint.valueForNulls(), constraint.columnType()));
    }

    /** Allows nulls in a column. */
    public void dropNotNullConstraint(String table, String column) {
        apply(new DropNotNullConstraint(name(table), column, null));
    }

    /** Allows nulls in a column of this type. */
    public void dropNotNullConstraint(String table, String column, String columnType) {
        apply(new DropNotNullConstraint(name(table), column, DataType.parse(columnType)));
    }

    /** Lets the database generate the values of a column that exists. */
    public void addAutoIncrement(String table, String column) {
        apply(new AddAutoIncrement(name(table), column, null, IdentityDefinition.build((identity) -> {})));
    }

    /** Lets the database generate the values of a column of this type that exists. */
    public void addAutoIncrement(String table, String column, String type) {
        addAutoIncrement(table, column, type, (identity) -> {});
    }

    /** Lets the database generate the values of a column that exists, in this way. */
    public void addAutoIncrement(
            String table, String column, @Nullable String type, Consumer<IdentityDefinition> definition) {
        DataType columnType = (type == null) ? null : DataType.parse(type);
        apply(new AddAutoIncrement(name(table), column, columnType, IdentityDefinition.build(definition)));
    }

    /** Sets the comment of a column, or takes it away. */
    public void createColumnComment(String table, String column, @Nullable String comment) {
        apply(new SetColumnRemarks(name(table), column, comment, null, null));
    }

    /** Sets the comment of a column of this type, or takes it away. */
    public void createColumnComment(String table, String column, @Nullable String comment, String columnType) {
        apply(new SetColumnRemarks(name(table), column, comment, DataType.parse(columnType), null));
    }

    /** Takes the comment of a column away. */
    public void dropColumnComment(String table, String column) {
        apply(new SetColumnRemarks(name(table), column, null, null, null));
    }

    /** Takes the comment of a column of this type away. */
    public void dropColumnComment(String table, String column, String columnType) {
        apply(new SetColumnRemarks(name(table), column, null, DataType.parse(columnType), null));
    }
}
