package dev.migrate.dialect;

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
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A table whose parts come from several catalogue queries, all with names as they are stored.
 *
 * <p>Columns keep the order in which they are added; everything else is ordered by its name. Not safe for use by several
 * threads.
 */
public final class TableDraft {

    private final QualifiedName name;
    private final CatalogNames names;
    private final @Nullable String remarks;
    private final List<Column> columns = new ArrayList<>();
    private final Set<String> storedColumns = new HashSet<>();
    private @Nullable PrimaryKey primaryKey;
    private final List<UniqueConstraint> uniqueConstraints = new ArrayList<>();
    private final List<ForeignKey> foreignKeys = new ArrayList<>();
    private final List<CheckConstraint> checkConstraints = new ArrayList<>();
    private final Map<String, Index> indexes = new TreeMap<>();

    /** Starts a table under the name that people write. */
    public TableDraft(QualifiedName name, CatalogNames names, @Nullable String remarks) {
        this.name = name;
        this.names = names;
        this.remarks = remarks;
    }

    /** Adds the next column. */
    public void add(Column column) {
        columns.add(column);
        storedColumns.add(column.name());
    }

    /** Whether the table has a column that is stored under this name. */
    public boolean hasColumn(String stored) {
        return storedColumns.contains(stored);
    }

    /** Adds a constraint. */
    public void add(Constraint constraint) {
        if (constraint instanceof PrimaryKey key) {
            primaryKey = key;
        } else if (constraint instanceof UniqueConstraint unique) {
            uniqueConstraints.add(unique);
        } else if (constraint instanceof ForeignKey foreignKey) {
            foreignKeys.add(foreignKey);
        } else if (constraint instanceof CheckConstraint check) {
            checkConstraints.add(check);
        }
    }

    /** Adds the next column of a plain index, which begins with its first column. */
    public void addToIndex(String index, boolean unique, IndexColumn column) {
        addToIndex(new Index(index, List.of(column), unique));
    }

    /** Adds the next column or expression of an index; everything else of the index is the same each time. */
    public void addToIndex(Index next) {
        indexes.merge(next.name(), next, (draft, part) -> {
            List<IndexColumn> all = new ArrayList<>(draft.columns());
            all.addAll(part.columns());
            return part.withColumns(all, part.include());
        });
    }

    /** Returns the table, or nothing if it has no columns, which the model can't hold. */
    public Optional<Table> toTable() {
        if (columns.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Table(
                name,
                columns.stream()
                        .map((column) -> column.withName(columnName(column.name())))
                        .toList(),
                (primaryKey == null)
                        ? null
                        : new PrimaryKey(written(primaryKey.name()), columnNames(primaryKey.columns())),
                byName(uniqueConstraints.stream()
                        .map((unique) -> new UniqueConstraint(
                                written(unique.name()),
                                columnNames(unique.columns()),
                                unique.deferral(),
                                unique.nullsNotDistinct()))
                        .toList()),
                byName(foreignKeys.stream().map(this::written).toList()),
                byName(checkConstraints.stream()
                        .map((check) -> new CheckConstraint(written(check.name()), check.expression()))
                        .toList()),
                indexes.values().stream().map(this::written).toList(),
                remarks));
    }

    private ForeignKey written(ForeignKey key) {
        return new ForeignKey(
                written(key.name()),
                columnNames(key.columns()),
                key.referencedTable(),
                key.referencedColumns().stream().map(names::written).toList(),
                key.onDelete(),
                key.onUpdate(),
                key.deferral());
    }

    private Index written(Index index) {
        List<IndexColumn> written = index.columns().stream()
                .map((column) ->
                        storedColumns.contains(column.name()) ? column.withName(columnName(column.name())) : column)
                .toList();
        List<String> include = index.include().stream().map(this::columnName).toList();
        return index.withName(names.written(index.name())).withColumns(written, include);
    }

    private @Nullable String written(@Nullable String constraint) {
        return (constraint == null) ? null : names.written(constraint);
    }

    private List<String> columnNames(List<String> stored) {
        return stored.stream().map(this::columnName).toList();
    }

    private String columnName(String stored) {
        return names.written(stored, storedColumns);
    }

    private static <T extends Constraint> List<T> byName(List<T> constraints) {
        return constraints.stream()
                .sorted(Comparator.comparing(Constraint::name, Comparator.nullsFirst(Comparator.naturalOrder())))
                .toList();
    }
}
