package dev.migrate.autogenerate;

import dev.migrate.dialect.Dialect;
import dev.migrate.dialect.Dialects;
import dev.migrate.dialect.SchemaSelection;
import dev.migrate.model.DesiredSchema;
import dev.migrate.model.SchemaModel;
import dev.migrate.testing.CountingDataSource;
import dev.migrate.testing.TestDatabase;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/** Prints what a comparison of a thousand tables costs beside the bare queries over the catalogue. */
final class CatalogueFigures {

    private static final int RUNS = 12;

    private CatalogueFigures() {}

    public static void main(String[] arguments) throws SQLException {
        TestDatabase database = TestDatabase.postgresql();
        SchemaModel model = ThousandTables.model();
        try (ProvingGround ground = new ProvingGround(database)) {
            ground.create(model);
        }
        CountingDataSource counting = new CountingDataSource(database.dataSource());
        try (Connection connection = counting.getConnection();
                Connection bare = database.open()) {
            Dialect dialect = Dialects.with(List.of()).dialectFor(connection);
            System.out.println("run | bare queries ms | read ms | compare ms | statements");
            for (int run = 1; run <= RUNS; run++) {
                counting.reset();
                long start = System.nanoTime();
                SchemaModel actual = dialect.inspector().read(connection, SchemaSelection.ownSchemaWithout());
                long read = System.nanoTime();
                new SchemaComparison(dialect, ComparisonSettings.standard(), Authorship.NOTHING)
                        .compare(connection, DesiredSchema.stated("a model", model), actual, Renames.NONE);
                long compared = System.nanoTime();
                System.out.printf(
                        "%3d | %15d | %7d | %10d | %d%n",
                        run,
                        milliseconds(bare(bare)),
                        milliseconds(read - start),
                        milliseconds(compared - read),
                        counting.statements().size());
            }
        }
        System.exit(0); // The server is stopped by its own hook.
    }

    private static long milliseconds(long nanoseconds) {
        return nanoseconds / 1_000_000;
    }

    /** Returns how long the server and the driver need for the columns, constraints and indexes alone. */
    private static long bare(Connection connection) throws SQLException {
        long start = System.nanoTime();
        try (Statement statement = connection.createStatement()) {
            for (String sql : List.of(
                    "select a.attrelid, a.attname, a.attnotnull, format_type(a.atttypid, a.atttypmod),"
                            + " pg_get_expr(f.adbin, f.adrelid) from pg_attribute a join pg_class c on c.oid = a.attrelid"
                            + " left join pg_attrdef f on f.adrelid = a.attrelid and f.adnum = a.attnum"
                            + " where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace and a.attnum > 0",
                    "select conrelid, conname, contype, conkey, confkey, pg_get_constraintdef(oid) from pg_constraint"
                            + " where connamespace = 'public'::regnamespace",
                    "select i.indrelid, c.relname, pg_get_indexdef(i.indexrelid) from pg_index i"
                            + " join pg_class c on c.oid = i.indexrelid"
                            + " where c.relnamespace = 'public'::regnamespace")) {
                try (ResultSet rows = statement.executeQuery(sql)) {
                    int last = rows.getMetaData().getColumnCount();
                    while (rows.next()) {
                        rows.getString(last);
                    }
                }
            }
        }
        return System.nanoTime() - start;
    }
}
