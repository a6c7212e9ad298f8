package dev.migrate.autogenerate;

import dev.migrate.dialect.Dialect;
import dev.migrate.model.QualifiedName;
import dev.migrate.model.SchemaModel;
import dev.migrate.model.Table;
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
    private final Map<QualifiedName, Table> actual;
    private final Map<QualifiedName, Table> wanted;
    private final List<PlannedStep> steps = new ArrayList<>();

    PlanDraft(Dialect dialect, Comparison comparison) {
        this.dialect = dialect;
        this.differences = comparison.operations().stream()
                .map(JudgedDifference::difference)
                .toList();
        this.actual = byName(comparison.actual());
        this.wanted = byName(comparison.wanted().schema());
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

    /** Returns the differences of one kind. */
    <D extends Difference> Stream<D> each(Class<D> kind) {
        return differences.stream().filter(kind::isInstance).map(kind::cast);
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
        return each(Difference.OfTable.class)
                .anyMatch((each) ->
                        each.wanted() == null && each.subject().owner().equals(table));
    }

    /** Whether anything about a table's columns or keys changes. */
    boolean changes(QualifiedName table) {
        return differences.stream()
                .filter((each) -> !(each instanceof Difference.OfTable))
                .anyMatch((each) -> each.subject().owner().equals(table));
    }

    /** Returns the tables that the database has, sorted by name. */
    List<Table> actualTables() {
        return sorted(actual);
    }

    /** Returns the wanted tables, sorted by name. */
    List<Table> wantedTables() {
        return sorted(wanted);
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
