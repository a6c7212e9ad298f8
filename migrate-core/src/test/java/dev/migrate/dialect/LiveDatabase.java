package dev.migrate.dialect;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migrate.error.SourceLocation;
import dev.migrate.model.SchemaModel;
import dev.migrate.operation.Change;
import dev.migrate.operation.Operation;
import dev.migrate.testing.TestDatabase;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A connection to a real database with the dialect that was found for it; what it says of itself is asserted first. */
final class LiveDatabase implements AutoCloseable {

    private static final Map<String, String> IDS = Map.of(
            "PostgreSQL",
            "postgresql",
            "H2",
            "h2",
            "HSQL Database Engine",
            "hsqldb",
            "MariaDB",
            "mariadb",
            "MySQL",
            "mysql",
            "SQLite",
            "sqlite",
            "Microsoft SQL Server",
            "sqlserver",
            "Oracle",
            "oracle");

    /** Indexes that belong to no constraint, by product. */
    private static final Map<String, String> INDEXES =
            Map.of("PostgreSQL", """
            select schemaname, tablename, indexdef from pg_indexes
            where schemaname not in ('pg_catalog', 'information_schema')
            and indexname not in (select conname from pg_constraint)""", "H2", """
            select i.index_schema, i.table_name, i.index_name, i.index_type_name, c.column_name, c.ordering_specification
            from information_schema.indexes i join information_schema.index_columns c
            on c.index_schema = i.index_schema and c.index_name = i.index_name where not i.is_generated""", "HSQL Database Engine", """
            select table_schem, table_name, index_name, non_unique, ordinal_position, column_name
            from information_schema.system_indexinfo where table_schem <> 'SYSTEM_LOBS' and index_name not in (
            select constraint_name from information_schema.table_constraints)""", "MariaDB", """
            select table_schema, table_name, index_name, non_unique, column_name, collation, seq_in_index
            from information_schema.statistics where table_schema not in ('mysql', 'sys')""", "MySQL", """
            select table_schema, table_name, index_name, non_unique, column_name, collation, seq_in_index, expression
            from information_schema.statistics where table_schema not in ('mysql', 'sys')""");

    private static final String SEQUENCES = """
            select sequence_schema, sequence_name, data_type, start_value, minimum_value, maximum_value, increment,
            cycle_option from information_schema.sequences""";

    private static final Set<String> REPLACING = Set.of("MariaDB", "MySQL");

    /** What the catalogue of MariaDB and MySQL shows otherwise than the standard's. */
    private static final Map<String, String> REPLACED = Map.of(
            "is_identity, identity_start, identity_increment",
            "extra, column_comment, collation_name, column_type",
            "and k.constraint_name = t.constraint_name",
            "and k.constraint_name = t.constraint_name and k.table_name = t.table_name",
            SEQUENCES,
            "select table_schema, table_name from information_schema.tables where table_type = 'SEQUENCE' and table_schema = database()");

    private static final String COLUMNS = """
            select table_schema, table_name, column_name, data_type, character_maximum_length, numeric_precision,
            datetime_precision, is_nullable, column_default, is_identity, identity_start, identity_increment
            from information_schema.columns where lower(table_schema) not in ('pg_catalog', 'information_schema')""";

    private static final String CONSTRAINTS = """
            select t.table_schema, t.table_name, t.constraint_type, t.constraint_name, k.column_name, k.ordinal_position
            from information_schema.table_constraints t left join information_schema.key_column_usage k
            on k.constraint_schema = t.constraint_schema and k.constraint_name = t.constraint_name
            where lower(t.table_schema) not in ('pg_catalog', 'information_schema')
            and t.constraint_name not like '%not_null' and t.constraint_name not like 'SYS_CT_%'""";

    private final TestDatabase database;
    private final Connection connection;
    private final Dialect dialect;

    LiveDatabase(TestDatabase database) throws SQLException {
        this.database = database;
        this.connection = database.open();
        assertThat(connection.getMetaData().getDatabaseProductName()).isEqualTo(database.product());
        this.dialect = Dialects.with(List.of()).dialectFor(connection);
        assertThat(dialect.id()).isEqualTo(IDS.get(database.product()));
    }

    Dialect dialect() {
        return dialect;
    }

    Connection connection() {
        return connection;
    }

    /** Carries the operation out. */
    void apply(Operation operation) {
        try (ChangeRenderer renderer = dialect.renderer(connection)) {
            List<SqlStatement> statements = renderer.render(Change.of(operation, SourceLocation.of("test")));
            try (StepGuard.Guarded guarded = dialect.stepGuard().open(connection, "", statements, false)) {
                statements.forEach((statement) -> execute(statement.sql()));
                guarded.beforeCommit();
            }
        } catch (SQLException ex) {
            throw new IllegalStateException(ex);
        }
    }

    /** Carries the operation's inverse out. */
    void undo(Operation operation) {
        apply(operation.inverse().orElseThrow());
    }

    void execute(String sql) {
        try (Statement statement = connection.createStatement()) {
            statement.setEscapeProcessing(false);
            statement.execute(sql);
        } catch (SQLException ex) {
            throw new IllegalStateException(sql, ex);
        }
    }

    /** Asserts that the database itself refuses this. */
    void assertRefused(String sql) {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException ex) {
            return;
        }
        throw new AssertionError("not refused: " + sql);
    }

    /** Returns the rows, each as its values with commas between. */
    List<String> query(String sql) {
        try (Statement statement = connection.createStatement()) {
            statement.setEscapeProcessing(false);
            try (ResultSet rows = statement.executeQuery(sql)) {
                List<String> result = new ArrayList<>();
                while (rows.next()) {
                    List<String> row = new ArrayList<>();
                    for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
                        row.add(rows.getString(i));
                    }
                    result.add(
                            String.join(",", row.stream().map(String::valueOf).toList()));
                }
                return result;
            }
        } catch (SQLException ex) {
            throw new IllegalStateException(sql, ex);
        }
    }

    /** Returns the tables with this name in any case, as the driver tells it. */
    List<String> tablesNamed(String name) {
        try (ResultSet rows = connection.getMetaData().getTables(null, ownSchema(), "%", null)) {
            List<String> names = new ArrayList<>();
            while (rows.next()) {
                names.add(rows.getString("TABLE_NAME"));
            }
            return names.stream().filter(name::equalsIgnoreCase).toList();
        } catch (SQLException ex) {
            throw new IllegalStateException(ex);
        }
    }

    /** Returns the comment of the table with this name in any case, as the driver tells it. */
    @Nullable
    String tableRemarks(String table) {
        try (ResultSet rows = connection
                .getMetaData()
                .getTables(null, ownSchema(), tablesNamed(table).get(0), null)) {
            rows.next();
            return rows.getString("REMARKS");
        } catch (SQLException ex) {
            throw new IllegalStateException(ex);
        }
    }

    /** Returns the comment of the column with this name in any case, as the driver tells it. */
    @Nullable
    String columnRemarks(String table, String column) {
        try (ResultSet rows = connection
                .getMetaData()
                .getColumns(null, ownSchema(), tablesNamed(table).get(0), "%")) {
            while (rows.next()) {
                if (rows.getString("COLUMN_NAME").equalsIgnoreCase(column)) {
                    return rows.getString("REMARKS");
                }
            }
            throw new AssertionError("no column " + column);
        } catch (SQLException ex) {
            throw new IllegalStateException(ex);
        }
    }

    /** Returns everything that the catalogue knows, in an order of its own. */
    List<String> catalogue() {
        if (database.product().equals("SQLite")) {
            // Its catalogue has the statements, which can be written in many ways.
            return model().tables().stream().map(String::valueOf).toList();
        }
        List<String> own = ServerCatalogue.QUERIES.get(database.product());
        if (own != null) {
            return own.stream().flatMap((sql) -> query(sql).stream().sorted()).toList();
        }
        return List.of(COLUMNS, CONSTRAINTS, SEQUENCES, INDEXES.get(database.product())).stream()
                .flatMap((sql) -> query(asTheProductHasIt(sql)).stream().sorted())
                .toList();
    }

    /** Returns what the dialect reads of these schemas, or of the connection's own. */
    SchemaModel model(String... schemas) {
        try {
            return dialect.inspector().read(connection, new SchemaSelection(Set.of(schemas), Set.of()));
        } catch (SQLException ex) {
            throw new IllegalStateException(ex);
        }
    }

    /** Returns the schema that names without one belong to. */
    String schema() {
        return database.schema();
    }

    /** Oracle's schemas are the server's, with those of other tests among them. */
    private @Nullable String ownSchema() throws SQLException {
        return database.product().equals("Oracle") ? connection.getSchema() : null;
    }

    private String asTheProductHasIt(String sql) {
        String result = sql;
        if (REPLACING.contains(database.product())) {
            String schemas = "in ('" + schema() + "', 'other', 's1', 'clinic')";
            result = result.replace("not in ('pg_catalog', 'information_schema')", schemas)
                    .replace("not in ('mysql', 'sys')", schemas);
            for (Map.Entry<String, String> entry : REPLACED.entrySet()) {
                result = result.replace(entry.getKey(), entry.getValue());
            }
        }
        return result;
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
