package dev.migrate;

import dev.migrate.changelog.MigrationContext;
import dev.migrate.model.CheckConstraint;
import dev.migrate.model.Deferral;
import dev.migrate.model.ForeignKey;
import dev.migrate.model.PrimaryKey;
import dev.migrate.model.UniqueConstraint;
import dev.migrate.operation.AddCheckConstraint;
import dev.migrate.operation.AddForeignKeyConstraint;
import dev.migrate.operation.AddPrimaryKey;
import dev.migrate.operation.AddUniqueConstraint;
import dev.migrate.operation.DropAllForeignKeyConstraints;
import dev.migrate.operation.DropCheckConstraint;
import dev.migrate.operation.DropForeignKeyConstraint;
import dev.migrate.operation.DropPrimaryKey;
import dev.migrate.operation.DropUniqueConstraint;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The part of {@link Operations} about keys and checks of tables that exist.
 *
 * <p>A constraint whose name is {@code null} is named by the database, and can't be dropped by a name later.
 */
public abstract sealed class ConstraintOperations extends RoutineOperations permits IndexOperations {

    ConstraintOperations(MigrationContext context, @Nullable String schema) {
        super(context, schema);
    }

    /** Gives a table its primary key. */
    public void createPrimaryKey(@Nullable String constraint, String table, String... columns) {
        apply(new AddPrimaryKey(name(table), new PrimaryKey(constraint, List.of(columns))));
    }

    /** Takes a table's primary key away, whatever its name is. */
    public void dropPrimaryKey(String table) {
        dropPrimaryKey(null, table);
    }

    /** Takes a table's primary key away. */
    public void dropPrimaryKey(@Nullable String constraint, String table) {
        apply(new DropPrimaryKey(name(table), constraint, null));
    }

    /** Adds a unique constraint. */
    public void createUniqueConstraint(@Nullable String constraint, String table, String... columns) {
        createUniqueConstraint(constraint, table, List.of(columns), Deferral.NOT_DEFERRABLE);
    }

    /** Adds a unique constraint that can wait for the end of the transaction. */
    public void createUniqueConstraint(
            @Nullable String constraint, String table, List<String> columns, Deferral deferral) {
        createUniqueConstraint(table, new UniqueConstraint(constraint, columns, deferral));
    }

    /** Adds a unique constraint from its model. */
    public void createUniqueConstraint(String table, UniqueConstraint constraint) {
        apply(new AddUniqueConstraint(name(table), constraint));
    }

    /** Drops a unique constraint. */
    public void dropUniqueConstraint(String constraint, String table) {
        apply(new DropUniqueConstraint(name(table), constraint, null));
    }

    /** Adds a foreign key; both tables are in this object's schema, and no referenced column means the primary key. */
    public void createForeignKey(
            @Nullable String constraint,
            String table,
            String referencedTable,
            List<String> columns,
            List<String> referencedColumns) {
        createForeignKey(constraint, table, referencedTable, columns, referencedColumns, (key) -> {});
    }

    /** Adds a foreign key with actions, another schema or a later check. */
    public void createForeignKey(
            @Nullable String constraint,
            String table,
            String referencedTable,
            List<String> columns,
            List<String> referencedColumns,
            Consumer<ForeignKeyDefinition> definition) {
        ForeignKeyDefinition key = new ForeignKeyDefinition(schema());
        definition.accept(key);
        createForeignKey(table, key.build(constraint, columns, referencedTable, referencedColumns));
    }

    /** Adds a foreign key from its model. */
    public void createForeignKey(String table, ForeignKey foreignKey) {
        apply(new AddForeignKeyConstraint(name(table), foreignKey));
    }

    /** Drops a foreign key. */
    public void dropForeignKey(String constraint, String table) {
        apply(new DropForeignKeyConstraint(name(table), constraint, null));
    }

    /** Drops every foreign key that starts at the table. */
    public void dropAllForeignKeys(String table) {
        apply(new DropAllForeignKeyConstraints(name(table)));
    }

    /** Adds a condition that each row must meet. */
    public void createCheckConstraint(@Nullable String constraint, String table, String condition) {
        apply(new AddCheckConstraint(name(table), new CheckConstraint(constraint, condition)));
    }

    /** Drops a check. */
    public void dropCheckConstraint(String constraint, String table) {
        apply(new DropCheckConstraint(name(table), constraint, null));
    }
}
