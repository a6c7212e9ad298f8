package dev.migrate;

import dev.migrate.model.Column;
import dev.migrate.model.Constraint;
import dev.migrate.model.ForeignKey;
import dev.migrate.model.Identity;
import dev.migrate.model.PrimaryKey;
import dev.migrate.model.QualifiedName;
import dev.migrate.model.UniqueConstraint;
import dev.migrate.model.Value;
import dev.migrate.operation.AddColumn;
import dev.migrate.operation.Assignment;
import dev.migrate.operation.ColumnPlacement;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A column while a Java migration describes it; each method returns the same object. */
public final class ColumnDefinition {

    private Column column;
    private final List<Constraint> constraints = new ArrayList<>();
    private @Nullable Value existingRows;
    private @Nullable ColumnPlacement placement;

    ColumnDefinition(String name, String type) {
        this.column = Column.of(name, type);
    }

    /** Forbids nulls. */
    public ColumnDefinition notNull() {
        column = column.notNull();
        return this;
    }

    /** Sets the default: a Java object, or a {@link dev.migrate.model.Value} for an expression. */
    public ColumnDefinition defaultValue(Object value) {
        column = column.withDefault(JavaValues.toValue(value));
        return this;
    }

    /**
     * Gives rows that exist this value instead of the default, before nulls are forbidden; for a column that is added to a
     * table with rows.
     */
    public ColumnDefinition existingRows(Object value) {
        existingRows = JavaValues.toValue(value);
        return this;
    }

    /** Places an added column after another one, on a database that can; on others it comes last. */
    public ColumnDefinition after(String neighbour) {
        placement = ColumnPlacement.after(column.name(), neighbour);
        return this;
    }

    /** Places an added column before another one, on a database that can; on others it comes last. */
    public ColumnDefinition before(String neighbour) {
        placement = ColumnPlacement.before(column.name(), neighbour);
        return this;
    }

    /** Lets the database generate values for rows that give none. */
    public ColumnDefinition identity() {
        column = column.withIdentity(Identity.byDefault());
        return this;
    }

    /** Sets the comment that the database keeps. */
    public ColumnDefinition remarks(String remarks) {
        column = column.withRemarks(remarks);
        return this;
    }

    /** Makes the column the primary key, and not null. */
    public ColumnDefinition primaryKey() {
        column = column.notNull();
        constraints.add(new PrimaryKey(null, List.of(column.name())));
        return this;
    }

    /** Makes the values unique, under a name by which the constraint can be dropped. */
    public ColumnDefinition unique(@Nullable String constraint) {
        constraints.add(UniqueConstraint.of(constraint, column.name()));
        return this;
    }

    /** Makes the values exist in a column of another table, under a name by which the constraint can be dropped. */
    public ColumnDefinition references(@Nullable String constraint, String table, String referencedColumn) {
        constraints.add(
                ForeignKey.of(constraint, List.of(column.name()), QualifiedName.of(table), List.of(referencedColumn)));
        return this;
    }

    List<Constraint> constraints() {
        return constraints;
    }

    /** Returns the operation that adds the column to a table that exists. */
    AddColumn addTo(QualifiedName table) {
        List<Assignment> values =
                (existingRows == null) ? List.of() : List.of(new Assignment(column.name(), existingRows));
        return new AddColumn(
                table, List.of(column), constraints, values, (placement == null) ? List.of() : List.of(placement));
    }

    /** Returns the column of a table that is created, in which no row exists and columns stand as they are listed. */
    Column inNewTable() {
        if (existingRows != null || placement != null) {
            throw new IllegalArgumentException("the column '" + column.name()
                    + "' of a new table can't have values for existing rows or a place of its own");
        }
        return column;
    }
}
