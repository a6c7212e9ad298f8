package dev.migrate;

import dev.migrate.changelog.MigrationContext;
import dev.migrate.model.CheckConstraint;
import dev.migrate.model.Column;
import dev.migrate.model.ForeignKey;
import dev.migrate.model.Index;
import dev.migrate.model.PrimaryKey;
import dev.migrate.model.Table;
import dev.migrate.model.UniqueConstraint;
import dev.migrate.operation.AddCheckConstraint;
import dev.migrate.operation.AddColumn;
import dev.migrate.operation.AddForeignKeyConstraint;
import dev.migrate.operation.AddPrimaryKey;
import dev.migrate.operation.AddUniqueConstraint;
import dev.migrate.operation.CreateIndex;
import dev.migrate.operation.CreateTable;
import dev.migrate.operation.DropAllForeignKeyConstraints;
import dev.migrate.operation.DropCheckConstraint;
import dev.migrate.operation.DropColumn;
import dev.migrate.operation.DropForeignKeyConstraint;
import dev.migrate.operation.DropIndex;
import dev.migrate.operation.DropPrimaryKey;
import dev.migrate.operation.DropTable;
import dev.migrate.operation.DropUniqueConstraint;
import dev.migrate.operation.ExecuteSql;
import dev.migrate.operation.RenameColumn;
import dev.migrate.operation.RenameIndex;
import dev.migrate.operation.RenameTable;
import java.sql.Connection;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * What a Java migration works with: the changes of a changelog as methods with Alembic's names, and JDBC.
 *
 * <p>Each call is carried out at once, in the migration's own transaction. An instance belongs to one migration and one
 * thread.
 */
public final class Operations extends SchemaObjectOperations {

    /** Creates the operations of one running migration, in the connection's own schema. */
    public Operations(MigrationContext context) {
        this(context, null);
    }

    private Operations(MigrationContext context, @Nullable String schema) {
        super(context, schema);
    }

    /** Returns the same operations for tables and sequences of another schema. */
    public Operations inSchema(String otherSchema) {
        return new Operations(context(), otherSchema);
    }

    /** Creates a table, for example {@code op.createTable("roles", t -> t.column("id", "bigint").primaryKey())}. */
    public void createTable(String table, Consumer<TableDefinition> definition) {
        TableDefinition columns = new TableDefinition(name(table));
        definition.accept(columns);
        createTable(columns.build());
    }

    /** Creates a table from its model. */
    public void createTable(Table table) {
        apply(new CreateTable(table, false));
    }

    /** Drops a table. */
    public void dropTable(String table) {
        apply(new DropTable(name(table), false, false, null));
    }

    /** Renames a table. */
    public void renameTable(String table, String newName) {
        apply(new RenameTable(name(table), newName));
    }

    /** Adds a nullable column. */
    public void addColumn(String table, String column, String type) {
        addColumn(table, column, type, (definition) -> {});
    }

    /** Adds a column with constraints and a default. */
    public void addColumn(String table, String column, String type, Consumer<ColumnDefinition> definition) {
        ColumnDefinition added = new ColumnDefinition(column, type);
        definition.accept(added);
        apply(added.addTo(name(table)));
    }

    /** Adds a column from its model. */
    public void addColumn(String table, Column column) {
        apply(new AddColumn(name(table), List.of(column), List.of()));
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

    /** Creates an index that isn't unique. */
    public void createIndex(String index, String table, String... columns) {
        apply(new CreateIndex(name(table), Index.of(index, columns)));
    }

    /** Creates an index from its model. */
    public void createIndex(String table, Index index) {
        apply(new CreateIndex(name(table), index));
    }

    /** Creates an index while rows are written, in a revision that isn't transactional. */
    public void createIndexConcurrently(String table, Index index) {
        apply(new CreateIndex(name(table), index, true));
    }

    /** Drops an index while rows are written, in a revision that isn't transactional. */
    public void dropIndexConcurrently(String index, String table) {
        apply(new DropIndex(name(table), index, true, null));
    }

    /** Renames an index. */
    public void renameIndex(String index, String table, String newName) {
        apply(new RenameIndex(name(table), index, newName));
    }

    /** Drops an index. */
    public void dropIndex(String index, String table) {
        apply(new DropIndex(name(table), index, null));
    }

    /** Gives a table its primary key. */
    public void createPrimaryKey(@Nullable String constraint, String table, String... columns) {
        apply(new AddPrimaryKey(name(table), new PrimaryKey(constraint, List.of(columns))));
    }

    /** Takes a table's primary key away. */
    public void dropPrimaryKey(@Nullable String constraint, String table) {
        apply(new DropPrimaryKey(name(table), constraint, null));
    }

    /** Adds a unique constraint. */
    public void createUniqueConstraint(String constraint, String table, String... columns) {
        apply(new AddUniqueConstraint(name(table), UniqueConstraint.of(constraint, columns)));
    }

    /** Drops a unique constraint. */
    public void dropUniqueConstraint(String constraint, String table) {
        apply(new DropUniqueConstraint(name(table), constraint, null));
    }

    /** Adds a foreign key; tables are in this object's schema. */
    public void createForeignKey(
            String constraint,
            String table,
            String referencedTable,
            List<String> columns,
            List<String> referencedColumns) {
        createForeignKey(table, ForeignKey.of(constraint, columns, name(referencedTable), referencedColumns));
    }

    /** Adds a foreign key from its model. */
    public void createForeignKey(String table, ForeignKey foreignKey) {
        apply(new AddForeignKeyConstraint(name(table), foreignKey));
    }

    /** Adds a condition that each row must meet. */
    public void createCheckConstraint(String constraint, String table, String condition) {
        apply(new AddCheckConstraint(name(table), new CheckConstraint(constraint, condition)));
    }

    /** Drops a check. */
    public void dropCheckConstraint(String constraint, String table) {
        apply(new DropCheckConstraint(name(table), constraint, null));
    }

    /** Drops every foreign key that starts at the table. */
    public void dropAllForeignKeys(String table) {
        apply(new DropAllForeignKeyConstraints(name(table)));
    }

    /** Drops a foreign key. */
    public void dropForeignKey(String constraint, String table) {
        apply(new DropForeignKeyConstraint(name(table), constraint, null));
    }

    /** Runs SQL: one statement, or several that end with semicolons. */
    public void execute(String sql) {
        apply(ExecuteSql.of(sql));
    }

    /** Inserts one row. */
    public void insert(String table, Map<String, ? extends @Nullable Object> row) {
        bulkInsert(table, List.of(row));
    }

    /** Inserts rows that all have the same columns. */
    public void bulkInsert(String table, List<? extends Map<String, ? extends @Nullable Object>> rows) {
        if (!rows.isEmpty()) {
            apply(RowData.insert(name(table), rows));
        }
    }

    /**
     * Changes the rows that have the same values in the key's columns, and inserts those that aren't there. All rows have
     * the same columns, among them those of the key, which needn't be the table's own.
     */
    public void bulkUpsert(
            String table, List<String> keyColumns, List<? extends Map<String, ? extends @Nullable Object>> rows) {
        if (!rows.isEmpty()) {
            apply(RowData.upsert(name(table), keyColumns, rows));
        }
    }

    /** Changes the rows that meet the SQL condition, or all rows if there is none. */
    public void update(String table, Map<String, ? extends @Nullable Object> values, @Nullable String where) {
        apply(RowData.update(name(table), values, where));
    }

    /** Deletes the rows that meet the SQL condition, or all rows if there is none. */
    public void delete(String table, @Nullable String where) {
        apply(RowData.delete(name(table), where));
    }

    /** Returns a client that reads and writes in the migration's own transaction. */
    public JdbcClient jdbc() {
        return JdbcClient.create(new SingleConnectionDataSource(context().connection(), true));
    }

    /** Returns the connection of the migration's own transaction; it can't be committed or closed. */
    public Connection connection() {
        return context().connection();
    }
}
