package dev.migrate;

import dev.migrate.model.Column;
import dev.migrate.model.Constraint;
import dev.migrate.model.Index;
import dev.migrate.model.QualifiedName;
import dev.migrate.model.Table;
import dev.migrate.operation.CreateTable;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A table while a Java migration describes it. */
public final class TableDefinition extends ColumnsDefinition {

    private final QualifiedName name;
    private final List<Index> indexes = new ArrayList<>();
    private @Nullable String comment;
    private boolean mayExist;

    TableDefinition(QualifiedName name) {
        super(name.schema());
        this.name = name;
    }

    /** Adds an index that isn't unique. */
    public void index(String index, String... indexed) {
        indexes.add(Index.of(index, indexed));
    }

    /** Adds an index that is more than columns. */
    public void index(String index, Consumer<IndexDefinition> definition) {
        indexes.add(IndexDefinition.build(index, definition));
    }

    /** Sets the comment that the database keeps. */
    public void remarks(String remarks) {
        comment = remarks;
    }

    /** Leaves a table of that name as it is. */
    public void ifNotExists() {
        mayExist = true;
    }

    CreateTable build() {
        requireNewTable();
        Table table = Table.of(name, columns().toArray(Column[]::new)).withRemarks(comment);
        for (Constraint constraint : constraints()) {
            table = table.with(constraint);
        }
        for (Index index : indexes) {
            table = table.with(index);
        }
        return new CreateTable(table, mayExist);
    }
}
