package dev.migrate.dialect;

import dev.migrate.model.Column;
import dev.migrate.operation.AddColumn;
import dev.migrate.operation.AddLookupTable;
import dev.migrate.operation.ColumnPlacement;
import dev.migrate.operation.MergeColumns;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Renders the operations that are several simpler ones in a row, each of them as the database has it. */
public abstract class CompositeRenderer extends SchemaObjectRenderer {

    /** Creates the renderer of one change. */
    protected CompositeRenderer(ChangeWriter out) {
        super(out);
    }

    @Override
    public List<SqlStatement> visit(AddColumn operation) {
        if (operation.existingRows().isEmpty()) {
            return addColumns(operation);
        }
        FilledColumns filled = new FilledColumns(out, operation);
        List<SqlStatement> statements = new ArrayList<>(addColumns(filled.columns()));
        statements.add(filled.fill());
        filled.rest().forEach((step) -> statements.addAll(step.accept(this)));
        return statements;
    }

    @Override
    public List<SqlStatement> visit(MergeColumns operation) {
        return new ColumnMerge(out)
                .steps(operation, this::concatenation).stream()
                        .flatMap((step) -> step.accept(this).stream())
                        .toList();
    }

    @Override
    public List<SqlStatement> visit(AddLookupTable operation) {
        return new LookupTable(out)
                .steps(operation).stream()
                        .flatMap((step) -> step.accept(this).stream())
                        .toList();
    }

    /** Returns the statements that add columns; what existing rows get in them comes by itself. */
    protected abstract List<SqlStatement> addColumns(AddColumn operation);

    /** Returns the words behind the definition of a column that is placed so, or {@code null} if there are none. */
    protected @Nullable String place(ColumnPlacement placement) {
        return null;
    }

    /** Returns the words behind a new column's definition, with a blank before them; the column comes last without. */
    protected final String placed(AddColumn operation, Column column) {
        return operation
                .placement(column.name())
                .map(this::place)
                .map((words) -> " " + words)
                .orElse("");
    }

    /** Returns the comment for a statement that adds one column. */
    protected final String adding(AddColumn operation, Column column) {
        return isMisplaced(operation, column) ? "add as last column" : "add column";
    }

    /** Returns the comment for a statement that adds all columns of the operation. */
    protected final String adding(AddColumn operation) {
        if (operation.columns().size() == 1) {
            return adding(operation, operation.columns().get(0));
        }
        boolean misplaced = operation.columns().stream().anyMatch((column) -> isMisplaced(operation, column));
        return misplaced ? "add as last columns to" : "add columns to";
    }

    /** Returns what that comment is about: the one column, or the table. */
    protected final Object added(AddColumn operation) {
        return (operation.columns().size() == 1)
                ? operation.table() + "." + operation.columns().get(0).name()
                : operation.table();
    }

    private boolean isMisplaced(AddColumn operation, Column column) {
        return operation.placement(column.name()).isPresent()
                && placed(operation, column).isEmpty();
    }

    /** Returns the expression that puts texts together. */
    protected String concatenation(List<String> texts) {
        return String.join(" || ", texts);
    }
}
