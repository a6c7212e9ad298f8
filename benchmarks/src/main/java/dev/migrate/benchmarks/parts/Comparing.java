package dev.migrate.benchmarks.parts;

import dev.migrate.autogenerate.Authorship;
import dev.migrate.autogenerate.Comparison;
import dev.migrate.autogenerate.ComparisonSettings;
import dev.migrate.autogenerate.Renames;
import dev.migrate.autogenerate.SchemaComparison;
import dev.migrate.model.DesiredSchema;
import dev.migrate.model.SchemaModel;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Compares a schema with an equal one, for which a database has to be asked nothing but where it is. */
@State(Scope.Benchmark)
public class Comparing {

    @Param({"100", "1000", "10000"})
    private int size;

    private final SchemaComparison comparison =
            new SchemaComparison(Tables.postgresql(), ComparisonSettings.standard(), Authorship.NOTHING);
    private final Connection connection = (Connection) Proxy.newProxyInstance(
            Comparing.class.getClassLoader(), new Class<?>[] {Connection.class}, (proxy, method, arguments) -> {
                if (method.getName().equals("getSchema")) {
                    return "public";
                }
                throw new IllegalStateException("the database is asked: " + method);
            });
    private DesiredSchema wanted = DesiredSchema.stated("a model", new SchemaModel(List.of(), List.of()));
    private SchemaModel actual = new SchemaModel(List.of(), List.of());

    /** Makes both schemas. */
    @Setup
    public void make() {
        wanted = DesiredSchema.stated("a model", new SchemaModel(Tables.make(size), List.of()));
        actual = new SchemaModel(Tables.make(size), List.of());
    }

    /** Returns what is found, which is nothing. */
    @Benchmark
    public Comparison equalSchemas() throws SQLException {
        Comparison found = comparison.compare(connection, wanted, actual, Renames.NONE);
        if (!found.isInSync()) {
            throw new IllegalStateException("not in sync: " + found.operations());
        }
        return found;
    }
}
