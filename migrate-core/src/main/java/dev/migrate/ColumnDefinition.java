package dev.migrate;

import dev.migrate.model.CheckConstraint;
import dev.migrate.model.Column;
import dev.migrate.model.Constraint;
import dev.migrate.model.Deferral;
import dev.migrate.model.PrimaryKey;
import dev.migrate.model.UniqueConstraint;
import dev.migrate.model.Value;
import dev.migrate.operation.Assignment;
import dev.migrate.operation.ColumnPlacement;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A column while a Java migration describes it; each method returns the same object.
 *
 * <p>A constraint whose name is {@code null} is named by the database, and can't be dropped by a name later.
 */
public final class ColumnDefinition {

    private final @Nullable String schema;
    private final List<Constraint> constraints;
    private Column column;
    private @Nullable Value existingRows;
    private @Nullable ColumnPlacement placement;

    /** Creates a column of a table in this schema, whose constraints are added to those that the table has. */
    ColumnDefinition(String name, String type, @Nullable String schema, List<Constraint> constraints) {
        this.column = Column.of(name, type);
        this.schema = schema;
        this.constraints = constraints;
    }

    /** Forbids nulls. */
    public ColumnDefinition notNull() {
        column = column.notNull();
        return this;
    }

    /** Sets the default: a Java object, or a {@link dev.migrate.model.Value} for an expression. */
    public ColumnDefinition defaultValue(@Nullable Object value) {
        column = column.withDefault(JavaValues.toValue(value));
        return this;
    }

    /**
     * Gives rows that exist this value instead of the default, before nulls are forbidden; for a column that is added to a
     * table with rows.
     */
    public ColumnDefinition existingRows(@Nullable Object value) {
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

    /** Places an added column at a position, counted from 1, on a database that can; on others it comes last. */
    public ColumnDefinition position(long number) {
        placement = new ColumnPlacement(column.name(), null, null, number);
        return this;
    }

    /** Lets the database generate values for rows that give none. */
    public ColumnDefinition identity() {
        return identity((definition) -> {});
    }

    /** Lets the database generate values, for example {@code identity(i -> i.always().startWith(1000))}. */
    public ColumnDefinition identity(Consumer<IdentityDefinition> definition) {
        column = column.withIdentity(IdentityDefinition.build(definition));
        return this;
    }

    /** Sets the comment that the database keeps. */
    public ColumnDefinition remarks(String remarks) {
        column = column.withRemarks(remarks);
        return this;
    }

    /** Makes the column the primary key, and not null. */
    public ColumnDefinition primaryKey() {
        return primaryKey(null);
    }

    /** Makes the column the primary key, and not null. */
    public ColumnDefinition primaryKey(@Nullable String constraint) {
        column = column.notNull();
        constraints.add(new PrimaryKey(constraint, List.of(column.name())));
        return this;
    }

    /** Makes the values unique, under a name by which the constraint can be dropped. */
    public ColumnDefinition unique(@Nullable String constraint) {
        return unique(constraint, Deferral.NOT_DEFERRABLE);
    }

    /** Makes the values unique, which can wait for the end of the transaction. */
    public ColumnDefinition unique(@Nullable String constraint, Deferral deferral) {
        constraints.add(new UniqueConstraint(constraint, List.of(column.name()), deferral));
        return this;
    }

    /** Makes the values exist as the primary key of another table in the same schema. */
    public ColumnDefinition references(@Nullable String constraint, String table) {
        return references(constraint, table, null, (definition) -> {});
    }

    /** Makes the values exist in a column of another table in the same schema. */
    public ColumnDefinition references(@Nullable String constraint, String table, String referencedColumn) {
        return references(constraint, table, referencedColumn, (definition) -> {});
    }

    /**
     * Makes the values exist in another table, with actions, another schema or a later check.
     *
     * @param referencedColumn the column there, or {@code null} for the primary key
     */
    public ColumnDefinition references(
            @Nullable String constraint,
            String table,
            @Nullable String referencedColumn,
            Consumer<ForeignKeyDefinition> definition) {
        ForeignKeyDefinition key = new ForeignKeyDefinition(schema);
        definition.accept(key);
        List<String> referenced = (referencedColumn == null) ? List.of() : List.of(referencedColumn);
        constraints.add(key.build(constraint, List.of(column.name()), table, referenced));
        return this;
    }

    /** Adds a condition that each row must meet. */
    public ColumnDefinition check(@Nullable String constraint, String condition) {
        constraints.add(new CheckConstraint(constraint, condition));
        return this;
    }

    Column column() {
        return column;
    }

    Optional<Assignment> existingRows() {
        return Optional.ofNullable(existingRows).map((value) -> new Assignment(column.name(), value));
    }

    Optional<ColumnPlacement> placement() {
        return Optional.ofNullable(placement);
    }
}
