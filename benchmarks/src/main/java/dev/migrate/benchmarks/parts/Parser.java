package dev.migrate.benchmarks.parts;

import dev.migrate.changelog.DeclaredBody;
import dev.migrate.changelog.Migration;
import dev.migrate.changelog.RevisionScript;
import dev.migrate.changelog.SourceText;
import dev.migrate.changelog.yaml.YamlRevisionFormat;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Reads revisions in YAML from bytes: what a start reads of each, and what an upgrade reads of those that are pending. */
@State(Scope.Benchmark)
public class Parser {

    @Param({"100", "1000", "10000"})
    private int size;

    private final YamlRevisionFormat format = new YamlRevisionFormat();
    private List<byte[]> files = List.of();

    /** Writes the files. */
    @Setup
    public void write() {
        files = IntStream.rangeClosed(1, size).mapToObj(Parser::file).toList();
    }

    /** Returns the revisions with their headers, checksums among them. */
    @Benchmark
    public List<Migration> headers() {
        return files.stream()
                .map((bytes) -> SourceText.decode("a_file.yaml", bytes))
                .map((text) -> format.read(text).orElseThrow())
                .toList();
    }

    /** Returns the changes of the same revisions. */
    @Benchmark
    public List<RevisionScript> headersAndBodies() {
        return headers().stream()
                .map((migration) -> ((DeclaredBody) migration.body()).read())
                .toList();
    }

    private static byte[] file(int number) {
        return """
                revision: r%1$d
                downRevision: %2$s
                message: Create table %1$d
                upgrade:
                  - createTable:
                      tableName: t%1$d
                      columns:
                        - column: {name: id, type: bigint, constraints: {primaryKey: true}}
                        - column: {name: name, type: varchar(100)}
                        - column: {name: at, type: timestamptz}
                downgrade:
                  - dropTable: {tableName: t%1$d}
                """.formatted(number, (number == 1) ? "~" : "r" + (number - 1)).getBytes(StandardCharsets.UTF_8);
    }
}
