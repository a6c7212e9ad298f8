package dev.migrate.benchmarks.parts;

import dev.migrate.dialect.Dialect;
import dev.migrate.dialect.SqlStatement;
import dev.migrate.error.SourceLocation;
import dev.migrate.operation.Change;
import dev.migrate.operation.CreateTable;
import java.util.List;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Writes changes as SQL of PostgreSQL. */
@State(Scope.Benchmark)
public class Renderer {

    @Param({"100", "1000", "10000"})
    private int size;

    private final Dialect dialect = Tables.postgresql();
    private List<Change> changes = List.of();

    /** Makes the changes. */
    @Setup
    public void make() {
        SourceLocation source = SourceLocation.of("a_file.yaml");
        changes = Tables.make(size).stream()
                .map((table) -> Change.of(new CreateTable(table, false), source))
                .toList();
    }

    /** Returns the statements. */
    @Benchmark
    public List<SqlStatement> createTables() {
        return changes.stream()
                .flatMap((change) -> dialect.render(change).stream())
                .toList();
    }
}
