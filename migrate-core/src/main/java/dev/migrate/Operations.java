package dev.migrate;

import dev.migrate.changelog.MigrationContext;
import dev.migrate.model.Table;
import dev.migrate.operation.CreateTable;
import dev.migrate.operation.DropTable;
import dev.migrate.operation.RenameTable;
import dev.migrate.operation.SetTableRemarks;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * What a Java migration works with: the changes of a changelog as methods with Alembic's names, and JDBC.
 *
 * <p>Each call is carried out at once, in the migration's own transaction. An instance belongs to one migration and one
 * thread.
 */
public final class Operations extends ColumnOperations {

    /** Creates the operations of one running migration, in the connection's own schema. */
    public Operations(MigrationContext context) {
        this(context, null);
    }

    private Operations(MigrationContext context, @Nullable String schema) {
        super(context, schema);
    }

    /** Returns the same operations for tables, sequences and so on of another schema. */
    public Operations inSchema(String otherSchema) {
        return new Operations(context(), otherSchema);
    }

    /** Creates a table, for example {@code op.createTable("roles", t -> t.column("id", "bigint").primaryKey())}. */
    public void createTable(String table, Consumer<TableDefinition> definition) {
        TableDefinition columns = new TableDefinition(name(table));
        definition.accept(columns);
        apply(columns.build());
    }

    /** Creates a table from its model. */
    public void createTable(Table table) {
        apply(new CreateTable(table, false));
    }

    /** Drops a table. */
    public void dropTable(String table) {
        dropTable(table, (drop) -> {});
    }

    /** Drops a table that may be missing, or with the foreign keys that point to it. */
    public void dropTable(String table, Consumer<DropOptions> options) {
        DropOptions drop = new DropOptions();
        options.accept(drop);
        apply(new DropTable(name(table), drop.isCascade(), drop.isIfExists(), null));
    }

    /** Renames a table. */
    public void renameTable(String table, String newName) {
        apply(new RenameTable(name(table), newName));
    }

    /** Sets the comment of a table, or takes it away. */
    public void createTableComment(String table, @Nullable String comment) {
        apply(new SetTableRemarks(name(table), comment, null));
    }

    /** Takes the comment of a table away. */
    public void dropTableComment(String table) {
        createTableComment(table, null);
    }
}
