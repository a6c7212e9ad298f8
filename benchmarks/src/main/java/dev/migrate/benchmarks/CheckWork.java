package dev.migrate.benchmarks;

import com.zaxxer.hikari.HikariDataSource;
import dev.migrate.Migrator;
import dev.migrate.autogenerate.Comparison;
import dev.migrate.dialect.Dialect;
import dev.migrate.dialect.Dialects;
import dev.migrate.dialect.SchemaSelection;
import dev.migrate.model.DesiredSchema;
import dev.migrate.model.SchemaModel;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import javax.sql.DataSource;

/** Finds a schema in sync that is in sync, beside the bare queries over columns, constraints and indexes. */
final class CheckWork implements Work {

    static final String CHECK = "find an in-sync schema in sync";

    private static final List<String> QUERIES = List.of(
            "select a.attrelid, a.attname, a.attnotnull, format_type(a.atttypid, a.atttypmod),"
                    + " pg_get_expr(f.adbin, f.adrelid) from pg_attribute a join pg_class c on c.oid = a.attrelid"
                    + " left join pg_attrdef f on f.adrelid = a.attrelid and f.adnum = a.attnum"
                    + " where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace and a.attnum > 0",
            "select conrelid, conname, contype, conkey, confkey, pg_get_constraintdef(oid) from pg_constraint"
                    + " where connamespace = 'public'::regnamespace",
            "select i.indrelid, c.relname, pg_get_indexdef(i.indexrelid) from pg_index i"
                    + " join pg_class c on c.oid = i.indexrelid where c.relnamespace = 'public'::regnamespace");

    @Override
    public List<Figure> measure(Server server, int size, int rounds) {
        String url = server.newDatabase();
        Rounds floor = new Rounds();
        Rounds ours = new Rounds();
        Path folder = Files.folder();
        try (HikariDataSource pool = Server.pool(url)) {
            create(pool, size);
            SchemaModel model = read(pool);
            // The first rounds warm the machine up for both.
            for (int round = 0; round < rounds + 3; round++) {
                Rounds floorNow = (round < 3) ? new Rounds() : floor;
                Rounds oursNow = (round < 3) ? new Rounds() : ours;
                Calls calls = new Calls(pool);
                floorNow.add(calls, () -> bare(calls));
                oursNow.add(calls, () -> compare(calls, folder, model));
            }
        }
        server.drop(url);
        return List.of(floor.figure(CHECK, size, "raw JDBC"), ours.figure(CHECK, size, "migrate"));
    }

    private static void create(DataSource database, int tables) {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            for (int i = 0; i < tables; i++) {
                statement.execute("create table t" + i + " (id bigint primary key, parent_id bigint"
                        + ((i == 0) ? "" : " constraint fk_" + i + " references t" + (i - 1))
                        + ", name varchar(100) not null, email varchar(200) constraint uq_" + i + " unique,"
                        + " status varchar(20) default 'new' not null, total numeric(12,2) default 0,"
                        + " active boolean default true not null, created_at timestamptz default now() not null,"
                        + " note text, version int not null constraint ck_" + i + " check (version >= 0))");
                statement.execute("create index ix_" + i + " on t" + i + " (name, status)");
            }
            connection.commit();
        } catch (SQLException ex) {
            throw new IllegalStateException(ex);
        }
    }

    private static SchemaModel read(DataSource database) {
        try (Connection connection = database.getConnection()) {
            Dialect dialect = Dialects.with(List.of()).dialectFor(connection);
            return dialect.inspector().read(connection, SchemaSelection.ownSchemaWithout());
        } catch (SQLException ex) {
            throw new IllegalStateException(ex);
        }
    }

    private static void compare(DataSource database, Path folder, SchemaModel model) {
        Comparison comparison = Migrator.builder(database)
                .locations("file:" + folder)
                .desiredSchema((dialect, schema) -> DesiredSchema.stated("a model", model))
                .build()
                .check();
        if (!comparison.isInSync()) {
            throw new IllegalStateException("not in sync: " + comparison.operations());
        }
    }

    private static void bare(DataSource database) {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            for (String sql : QUERIES) {
                try (ResultSet rows = statement.executeQuery(sql)) {
                    int last = rows.getMetaData().getColumnCount();
                    while (rows.next()) {
                        rows.getString(last);
                    }
                }
            }
        } catch (SQLException ex) {
            throw new IllegalStateException(ex);
        }
    }
}
