package dev.migrate;

import dev.migrate.changelog.MigrationContext;
import dev.migrate.model.Index;
import dev.migrate.operation.CreateIndex;
import dev.migrate.operation.DropIndex;
import dev.migrate.operation.RenameIndex;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The part of {@link Operations} about indexes. */
public abstract sealed class IndexOperations extends ConstraintOperations permits ColumnOperations {

    IndexOperations(MigrationContext context, @Nullable String schema) {
        super(context, schema);
    }

    /** Creates an index that isn't unique. */
    public void createIndex(String index, String table, String... columns) {
        createIndex(table, Index.of(index, columns));
    }

    /**
     * Creates an index that is more than columns, for example {@code op.createIndex("ix_open", "orders", i ->
     * i.column("due").where("paid is null"))}.
     */
    public void createIndex(String index, String table, Consumer<IndexDefinition> definition) {
        createIndex(table, IndexDefinition.build(index, definition));
    }

    /** Creates an index from its model. */
    public void createIndex(String table, Index index) {
        apply(new CreateIndex(name(table), index));
    }

    /** Creates an index while rows are written, in a revision that isn't transactional. */
    public void createIndexConcurrently(String index, String table, String... columns) {
        createIndexConcurrently(table, Index.of(index, columns));
    }

    /** Creates an index that is more than columns while rows are written, in a revision that isn't transactional. */
    public void createIndexConcurrently(String index, String table, Consumer<IndexDefinition> definition) {
        createIndexConcurrently(table, IndexDefinition.build(index, definition));
    }

    /** Creates an index from its model while rows are written, in a revision that isn't transactional. */
    public void createIndexConcurrently(String table, Index index) {
        apply(new CreateIndex(name(table), index, true));
    }

    /** Renames an index. */
    public void renameIndex(String index, String table, String newName) {
        apply(new RenameIndex(name(table), index, newName));
    }

    /** Drops an index. */
    public void dropIndex(String index, String table) {
        apply(new DropIndex(name(table), index, null));
    }

    /** Drops an index while rows are written, in a revision that isn't transactional. */
    public void dropIndexConcurrently(String index, String table) {
        apply(new DropIndex(name(table), index, true, null));
    }
}
