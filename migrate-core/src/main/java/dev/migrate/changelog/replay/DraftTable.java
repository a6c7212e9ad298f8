package dev.migrate.changelog.replay;

import dev.migrate.model.CheckConstraint;
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

    QualifiedName name() {
        return name;
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
        constraints.removeIf((constraint) -> columnsOf(constraint).contains(column));
        indexes.removeIf((index) -> columnsOf(index).contains(column));
    }

    void renameColumn(String column, String newName) {
        change(column, (candidate) -> candidate.withName(newName));
        UnaryOperator<String> rename = (candidate) -> candidate.equals(column) ? newName : candidate;
        constraints.replaceAll((constraint) -> renamed(constraint, rename));
        indexes.replaceAll((index) -> renamed(index, rename));
    }

    /** Follows the renaming of another table's column that foreign keys here reference. */
    void renameReferenced(QualifiedName table, UnaryOperator<String> rename) {
        constraints.replaceAll((constraint) ->
                (constraint instanceof ForeignKey key && key.referencedTable().equals(table))
                        ? foreignKey(key, key.columns(), table, map(key.referencedColumns(), rename))
                        : constraint);
    }

    /** Follows the renaming of another table that foreign keys here reference. */
    void renameReferenced(QualifiedName table, QualifiedName newName) {
        constraints.replaceAll((constraint) ->
                (constraint instanceof ForeignKey key && key.referencedTable().equals(table))
                        ? foreignKey(key, key.columns(), newName, key.referencedColumns())
                        : constraint);
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

    void remove(Constraint constraint) {
        constraints.remove(constraint);
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
                                true)));
    }

    void removeIndex(String index) {
        indexes.removeIf((candidate) -> candidate.name().equals(index));
        constraints.removeIf(
                (constraint) -> constraint instanceof UniqueConstraint unique && index.equals(unique.name()));
    }

    void renameIndex(String index, String newName) {
        indexes.replaceAll((candidate) -> candidate.name().equals(index)
                ? new Index(
                        newName,
                        candidate.columns(),
                        candidate.unique(),
                        candidate.where(),
                        candidate.include(),
                        candidate.using())
                : candidate);
    }

    @Nullable
    String remarks() {
        return remarks;
    }

    void setRemarks(@Nullable String newRemarks) {
        remarks = newRemarks;
    }

    /** Returns the constraints over any of these columns. */
    List<Constraint> constraintsOver(List<String> some) {
        return constraints.stream()
                .filter((constraint) -> columnsOf(constraint).stream().anyMatch(some::contains))
                .toList();
    }

    /** Returns the indexes over any of these columns. */
    List<Index> indexesOver(List<String> some) {
        return indexes.stream()
                .filter((index) -> columnsOf(index).stream().anyMatch(some::contains))
                .toList();
    }

    /** Whether an expression is kept as text, so that it can't be known which columns are in it. */
    boolean hasExpressions() {
        return constraints.stream().anyMatch(CheckConstraint.class::isInstance)
                || indexes.stream()
                        .anyMatch((index) -> index.where() != null
                                || index.columns().stream().anyMatch(IndexColumn::computed));
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

    private static List<String> columnsOf(Index index) {
        return Stream.concat(index.columns().stream().map(IndexColumn::name), index.include().stream())
                .toList();
    }

    private static List<String> columnsOf(Constraint constraint) {
        if (constraint instanceof PrimaryKey key) {
            return key.columns();
        }
        if (constraint instanceof UniqueConstraint unique) {
            return unique.columns();
        }
        return (constraint instanceof ForeignKey key) ? key.columns() : List.of();
    }

    /** Follows a renamed column; what is inside of expressions stays as it was written. */
    private static Index renamed(Index index, UnaryOperator<String> rename) {
        List<IndexColumn> parts = index.columns().stream()
                .map((part) ->
                        part.computed() ? part : new IndexColumn(rename.apply(part.name()), part.descending(), false))
                .toList();
        List<String> include = map(index.include(), rename);
        return new Index(index.name(), parts, index.unique(), index.where(), include, index.using());
    }

    private static Constraint renamed(Constraint constraint, UnaryOperator<String> rename) {
        if (constraint instanceof PrimaryKey key) {
            return new PrimaryKey(key.name(), map(key.columns(), rename));
        }
        if (constraint instanceof UniqueConstraint unique) {
            return new UniqueConstraint(unique.name(), map(unique.columns(), rename), unique.deferral());
        }
        return (constraint instanceof ForeignKey key)
                ? foreignKey(key, map(key.columns(), rename), key.referencedTable(), key.referencedColumns())
                : constraint;
    }

    private static ForeignKey foreignKey(
            ForeignKey key, List<String> columns, QualifiedName table, List<String> referencedColumns) {
        return new ForeignKey(
                key.name(), columns, table, referencedColumns, key.onDelete(), key.onUpdate(), key.deferral());
    }

    private static List<String> map(List<String> names, UnaryOperator<String> rename) {
        return names.stream().map(rename).toList();
    }
}
