package dev.migrate.autogenerate;

import dev.migrate.dialect.Dialect;
import dev.migrate.model.Constraint;
import dev.migrate.model.ForeignKey;
import dev.migrate.model.Index;
import dev.migrate.model.PrimaryKey;
import dev.migrate.model.QualifiedName;
import dev.migrate.model.SchemaModel;
import dev.migrate.model.Table;
import dev.migrate.model.UniqueConstraint;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What is planned from, and the steps so far. For one thread. */
final class PlanDraft {

    private static final Set<String> POSTGRESQL = Set.of("postgresql", "cockroachdb", "yugabytedb");
    private static final Set<String> MYSQL = Set.of("mysql", "mariadb");

    private final Dialect dialect;
    private final List<Difference> differences;
    private final Map<QualifiedName, List<Difference>> byOwner;
    private final Map<QualifiedName, Table> actual;
    private final Map<QualifiedName, Table> wanted;
    private final List<Table> actualTables;
    private final List<Table> wantedTables;
    private final KeyReferences actualReferences;
    private final KeyReferences wantedReferences;
    private final Set<String> sequences;
    private final List<PlannedStep> steps = new ArrayList<>();

    PlanDraft(Dialect dialect, Comparison comparison) {
        this.dialect = dialect;
        this.differences = comparison.operations().stream()
                .map(JudgedDifference::difference)
                .toList();
        this.byOwner = differences.stream()
                .collect(Collectors.groupingBy((each) -> each.subject().owner()));
        this.actual = byName(comparison.actual());
        this.wanted = byName(comparison.wanted().schema());
        this.actualTables = sorted(actual);
        this.wantedTables = sorted(wanted);
        this.actualReferences = new KeyReferences(actualTables);
        this.wantedReferences = new KeyReferences(wantedTables);
        this.sequences = comparison.actual().sequences().stream()
                .map((sequence) -> sequence.name().name())
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Map<QualifiedName, Table> byName(SchemaModel schema) {
        return schema.tables().stream().collect(Collectors.toMap(Table::name, Function.identity()));
    }

    Dialect dialect() {
        return dialect;
    }

    boolean isPostgresql() {
        return POSTGRESQL.contains(dialect.id());
    }

    boolean isMysql() {
        return MYSQL.contains(dialect.id());
    }

    /** Whether an index can't be dropped while a foreign key uses it. */
    boolean keepsIndexesOfForeignKeys() {
        return isMysql() || dialect.id().equals("h2");
    }

    /** Whether the database has a sequence of this name that belongs to no column. */
    boolean hasFreeSequence(String name) {
        return sequences.contains(name);
    }

    /** Returns the differences of one kind. */
    <D extends Difference> Stream<D> each(Class<D> kind) {
        return differences.stream().filter(kind::isInstance).map(kind::cast);
    }

    /** Returns the differences of one kind that are about a table. */
    <D extends Difference> Stream<D> each(Class<D> kind, QualifiedName table) {
        return about(table).stream().filter(kind::isInstance).map(kind::cast);
    }

    private List<Difference> about(QualifiedName table) {
        return byOwner.getOrDefault(table, List.of());
    }

    /** Returns the table as the database has it, or {@code null}. */
    @Nullable
    Table actual(QualifiedName name) {
        return actual.get(name);
    }

    /** Returns the table as it is wanted, or {@code null}. */
    @Nullable
    Table wanted(QualifiedName name) {
        return wanted.get(name);
    }

    /** Whether the table goes. */
    boolean drops(QualifiedName table) {
        return each(Difference.OfTable.class, table).anyMatch((each) -> each.wanted() == null);
    }

    /** Whether a column, constraint or index of a table is to go, or to be replaced. */
    boolean decides(QualifiedName table, Object actual) {
        return about(table).stream().anyMatch((each) -> actual.equals(each.actual()));
    }

    /** Whether what a key is over, and what it refers to, is still there in the end. */
    boolean keeps(QualifiedName table, Constraint constraint) {
        if (constraint instanceof ForeignKey key) {
            return keepsColumns(table, key.columns()) && keepsTarget(key);
        }
        if (constraint instanceof PrimaryKey key) {
            return keepsColumns(table, key.columns());
        }
        return !(constraint instanceof UniqueConstraint unique) || keepsColumns(table, unique.columns());
    }

    /** Whether none of some columns goes. */
    boolean keepsColumns(QualifiedName table, List<String> columns) {
        return each(Difference.OfColumn.class, table)
                .filter((each) -> each.wanted() == null)
                .noneMatch((each) -> columns.contains(each.subject().name()));
    }

    private boolean keepsTarget(ForeignKey key) {
        Table target = actual.get(key.referencedTable());
        return target == null
                || keysInTheEnd(target)
                        .anyMatch((columns) -> key.referencedColumns().isEmpty()
                                ? columns.size() == key.columns().size()
                                : Set.copyOf(columns).equals(Set.copyOf(key.referencedColumns())));
    }

    private Stream<List<String>> keysInTheEnd(Table target) {
        QualifiedName name = target.name();
        Stream<Object> kept = Stream.of(
                        Stream.ofNullable(target.primaryKey()),
                        target.uniqueConstraints().stream(),
                        target.indexes().stream())
                .<Object>flatMap((each) -> each)
                .filter((each) -> !decides(name, each));
        Stream<Object> added = about(name).stream().flatMap((each) -> Stream.ofNullable(each.wanted()));
        return Stream.concat(kept, added).flatMap(PlanDraft::uniqueColumns);
    }

    private static Stream<List<String>> uniqueColumns(Object key) {
        if (key instanceof PrimaryKey primary) {
            return Stream.of(primary.columns());
        }
        if (key instanceof UniqueConstraint unique) {
            return Stream.of(unique.columns());
        }
        return (key instanceof Index index && index.unique()) ? Stream.of(KeyCover.columns(index)) : Stream.of();
    }

    /** Whether the columns that a foreign key references change, or a key that they are in. */
    boolean changesWhatNeeds(ForeignKey key) {
        List<String> referenced = key.referencedColumns();
        return about(key.referencedTable()).stream()
                .filter((each) -> !(each instanceof Difference.OfTable))
                .anyMatch((each) -> referenced.isEmpty() || concerns(each, referenced));
    }

    private static boolean concerns(Difference difference, List<String> columns) {
        if (difference instanceof Difference.OfColumn || difference instanceof Difference.OfAspect) {
            return columns.contains(difference.subject().name());
        }
        if (difference instanceof Difference.OfConstraint constraint) {
            return constraint.subject().columns().stream().anyMatch(columns::contains);
        }
        return difference instanceof Difference.OfIndex index
                && Stream.concat(Stream.ofNullable(index.wanted()), Stream.ofNullable(index.actual()))
                        .anyMatch((each) -> KeyCover.columns(each).stream().anyMatch(columns::contains));
    }

    /** Whether a value for want of a better one could break a key or a check, as they are or as they are wanted. */
    boolean restricts(QualifiedName table, String column) {
        return Stream.of(actual, wanted)
                .flatMap((tables) -> Stream.ofNullable(tables.get(table)))
                .anyMatch((each) -> new TableRules(each).restrict(column));
    }

    /** Returns the tables that the database has, sorted by name. */
    List<Table> actualTables() {
        return actualTables;
    }

    /** Returns the wanted tables, sorted by name. */
    List<Table> wantedTables() {
        return wantedTables;
    }

    /** Returns the foreign keys that the database has. */
    KeyReferences actualReferences() {
        return actualReferences;
    }

    /** Returns the foreign keys that are wanted. */
    KeyReferences wantedReferences() {
        return wantedReferences;
    }

    private static List<Table> sorted(Map<QualifiedName, Table> tables) {
        return tables.values().stream()
                .sorted((a, b) -> a.name().toString().compareTo(b.name().toString()))
                .toList();
    }

    void add(PlannedStep step) {
        steps.add(step);
    }

    /** Returns the steps in the order in which they work. */
    List<PlannedStep> steps() {
        return steps.stream().sorted(PlannedStep.ORDER).toList();
    }
}
