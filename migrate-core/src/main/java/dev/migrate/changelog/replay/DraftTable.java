package dev.migrate.changelog.replay;

import dev.migrate.model.Column;
import dev.migrate.model.Constraint;
import dev.migrate.model.ForeignKey;
import dev.migrate.model.Index;
import dev.migrate.model.IndexColumn;
import dev.migrate.model.PrimaryKey;
import dev.migrate.model.QualifiedName;
import dev.migrate.model.Table;
import dev.migrate.model.UniqueConstraint;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A table while operations change it; for one thread. */
final class DraftTable {

    private QualifiedName name;
    private final List<Column> columns;
    private final List<Constraint> constraints = new ArrayList<>();
    private final List<Index> indexes;
    private @Nullable String remarks;
    private boolean referredToByUnknown;

    DraftTable(Table table) {
        this.name = table.name();
        this.columns = new ArrayList<>(table.columns());
        if (table.primaryKey() != null) {
            constraints.add(table.primaryKey());
        }
        constraints.addAll(table.uniqueConstraints());
        constraints.addAll(table.foreignKeys());
        constraints.addAll(table.checkConstraints());
        this.indexes = new ArrayList<>(table.indexes());
        this.remarks = table.remarks();
    }

    DraftTable copy() {
        DraftTable copy = new DraftTable(toTable());
        copy.referredToByUnknown = referredToByUnknown;
        return copy;
    }

    QualifiedName name() {
        return name;
    }

    /** Notes that a foreign key of a table that isn't followed points here. */
    void referToUnknown() {
        referredToByUnknown = true;
    }

    /** Whether all foreign keys that point here are known. */
    boolean knowsReferences() {
        return !referredToByUnknown;
    }

    void rename(QualifiedName newName) {
        name = newName;
    }

    Optional<Column> column(String column) {
        return columns.stream()
                .filter((candidate) -> candidate.name().equals(column))
                .findFirst();
    }

    void add(Column column) {
        columns.add(column);
    }

    void change(String column, UnaryOperator<Column> change) {
        columns.replaceAll((candidate) -> candidate.name().equals(column) ? change.apply(candidate) : candidate);
    }

    /** Drops a column with every constraint and index over it, as databases do. */
    void drop(String column) {
        columns.removeIf((candidate) -> candidate.name().equals(column));
        constraints.removeAll(constraintsOver(List.of(column)));
        indexes.removeAll(indexesOver(List.of(column)));
    }

    void renameColumn(String column, String newName) {
        change(column, (candidate) -> candidate.withName(newName));
        UnaryOperator<String> rename = (candidate) -> candidate.equals(column) ? newName : candidate;
        constraints.replaceAll((constraint) -> TableParts.renamed(constraint, rename));
        indexes.replaceAll((index) -> TableParts.renamed(index, rename));
    }

    /** Follows the renaming of another table's column that foreign keys here reference. */
    void renameReferenced(QualifiedName table, UnaryOperator<String> rename) {
        constraints.replaceAll((constraint) -> (constraint instanceof ForeignKey key
                        && key.referencedTable().equals(table))
                ? TableParts.foreignKey(key, key.columns(), table, TableParts.map(key.referencedColumns(), rename))
                : constraint);
    }

    /** Follows the renaming of another table that foreign keys here reference. */
    void renameReferenced(QualifiedName table, QualifiedName newName) {
        constraints.replaceAll((constraint) ->
                (constraint instanceof ForeignKey key && key.referencedTable().equals(table))
                        ? TableParts.foreignKey(key, key.columns(), newName, key.referencedColumns())
                        : constraint);
    }

    /** Whether a column has this type of a schema's own. */
    boolean hasType(QualifiedName type) {
        return columns.stream().anyMatch((column) -> TypeName.names(column.type(), type));
    }

    /** Follows the renaming of a type that columns here have. */
    void renameType(QualifiedName type, QualifiedName newName) {
        columns.replaceAll((column) ->
                TypeName.names(column.type(), type) ? column.withType(TypeName.of(newName, column.type())) : column);
    }

    void add(Constraint constraint) {
        constraints.add(constraint);
        if (constraint instanceof PrimaryKey key) {
            key.columns().forEach((column) -> change(column, Column::notNull));
        }
    }

    <C extends Constraint> Optional<C> constraint(Class<C> kind, @Nullable String constraintName) {
        return constraints(kind)
                .filter((constraint) -> constraintName == null || constraintName.equals(constraint.name()))
                .findFirst();
    }

    <C extends Constraint> Stream<C> constraints(Class<C> kind) {
        return constraints.stream().filter(kind::isInstance).map(kind::cast);
    }

    boolean remove(Constraint constraint) {
        return constraints.remove(constraint);
    }

    void add(Index index) {
        indexes.add(index);
    }

    Optional<Index> index(String index) {
        return indexes.stream()
                .filter((candidate) -> candidate.name().equals(index))
                .findFirst();
    }

    /** Returns the index, or the unique constraint that a catalogue shows for one where the two are the same. */
    Optional<Index> anyIndex(String index) {
        return index(index)
                .or(() -> constraint(UniqueConstraint.class, index)
                        .map((unique) -> new Index(
                                index,
                                unique.columns().stream().map(IndexColumn::of).toList(),
                                true,
                                null,
                                List.of(),
                                null,
                                unique.nullsNotDistinct())));
    }

    /** Removes what {@link #anyIndex} finds; returns whether there was one. */
    boolean removeIndex(String index) {
        return indexes.removeIf((candidate) -> candidate.name().equals(index))
                || constraints.removeIf(
                        (constraint) -> constraint instanceof UniqueConstraint unique && index.equals(unique.name()));
    }

    void renameIndex(String index, String newName) {
        indexes.replaceAll((candidate) -> candidate.name().equals(index) ? candidate.withName(newName) : candidate);
    }

    @Nullable
    String remarks() {
        return remarks;
    }

    void setRemarks(@Nullable String newRemarks) {
        remarks = newRemarks;
    }

    /** Returns the constraints over any of these columns, and the checks that mention one. */
    List<Constraint> constraintsOver(List<String> some) {
        return constraints.stream()
                .filter((constraint) -> TableParts.isOver(constraint, some))
                .toList();
    }

    /** Returns the indexes over any of these columns, and those in whose expressions one is mentioned. */
    List<Index> indexesOver(List<String> some) {
        return indexes.stream()
                .filter((index) -> TableParts.isOver(index, some))
                .toList();
    }

    /** Whether an expression, which is kept as text, mentions one of these columns. */
    boolean mentions(List<String> some) {
        return constraints.stream().anyMatch((constraint) -> TableParts.mentions(constraint, some))
                || indexes.stream().anyMatch((index) -> TableParts.mentions(index, some));
    }

    /** Whether an index has one of these columns and others. */
    boolean hasIndexBeyond(List<String> some) {
        return indexesOver(some).stream().anyMatch((index) -> !some.containsAll(TableParts.columnsOf(index)));
    }

    Table toTable() {
        Table table = Table.of(name, columns.toArray(Column[]::new)).withRemarks(remarks);
        for (Constraint constraint : constraints) {
            table = table.with(constraint);
        }
        for (Index index : indexes) {
            table = table.with(index);
        }
        return table;
    }
}
