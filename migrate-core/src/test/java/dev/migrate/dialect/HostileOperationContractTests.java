package dev.migrate.dialect;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migrate.changelog.yaml.OperationSamples;
import dev.migrate.error.MigrateException;
import dev.migrate.error.SourceLocation;
import dev.migrate.operation.Change;
import dev.migrate.operation.Operation;
import dev.migrate.testing.TestDatabase;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Operations of every kind with names and values that try to break out of their quotes, on a real server. Whatever it
 * says to them, it never finds a mistake of syntax, and nothing exists afterwards that no operation named.
 */
abstract class HostileOperationContractTests {

    private static final int OPERATIONS = Integer.getInteger("migrate.hostile.operations", 800);
    private static final List<String> CANARY = List.of("1,it's", "2,--");

    /** MariaDB shows a sequence as a table. */
    private static final List<String> COLUMNS_OF_SEQUENCES = List.of(
            "next_not_cached_value",
            "minimum_value",
            "maximum_value",
            "start_value",
            "increment",
            "cache_size",
            "cycle_option",
            "cycle_count");

    private TestDatabase database;
    private Connection connection;
    private Dialect dialect;
    private Set<String> schemas;

    /** Every name and value so far, as the catalogue may show it. */
    private final Set<String> given = new HashSet<>();

    private final List<String> recent = new ArrayList<>();

    abstract TestDatabase newDatabase();

    /** Whether the server couldn't read the statement, as opposed to what it then didn't find or allow. */
    abstract boolean isSyntaxError(SQLException ex);

    /** Returns the query for the names of all users. */
    abstract String users();

    @BeforeEach
    void open() throws SQLException {
        database = newDatabase();
        connection = database.open();
        assertThat(connection.getMetaData().getDatabaseProductName()).isEqualTo(database.product());
        dialect = Dialects.with(List.of()).dialectFor(connection);
        run("create table t (id int, v varchar(10))");
        run("insert into t values (1, 'it''s'), (2, '--')");
        schemas = names("select schema_name from information_schema.schemata");
        given.addAll(List.of("t", "T", "id", "ID", "v", "V", "A", "a"));
        given.addAll(COLUMNS_OF_SEQUENCES);
    }

    @AfterEach
    void close() throws SQLException {
        if (database.product().equals("MariaDB")) {
            for (String schema : names("select schema_name from information_schema.schemata")) {
                if (!schemas.contains(schema)) {
                    run("drop database " + dialect.quote(schema));
                }
            }
        }
        connection.close();
    }

    @Test
    void nothingBreaksOutOfItsQuotes() throws SQLException {
        long seed = Long.getLong("migrate.hostile.seed", System.nanoTime());
        System.out.println(getClass().getSimpleName() + " seed: " + seed);
        Random random = new Random(seed);
        HostileText hostile = new HostileText(random.nextLong());
        OperationSamples samples =
                new OperationSamples(random, () -> text(random, hostile), "select count(*) as a from t");
        Set<String> users = names(users());
        Set<Class<?>> kinds = new HashSet<>();
        int succeeded = 0;
        for (int i = 0; i < OPERATIONS; i++) {
            long shape = random.nextLong();
            List<String> texts = new ArrayList<>();
            Operation operation = operation(shape, () -> {
                texts.add(text(random, hostile));
                return texts.get(texts.size() - 1);
            });
            Iterator<String> inOrder = texts.iterator();
            Operation harmless = operation(shape, () -> "n" + texts.indexOf(inOrder.next()));
            kinds.add(operation.getClass());
            succeeded += runs(operation, harmless) ? 1 : 0;
            assertNothingElseChanged(operation);
        }
        assertThat(names(users())).isEqualTo(users);
        assertThat(kinds).containsExactlyInAnyOrder(Operation.class.getPermittedSubclasses());
        System.out.println(succeeded + " of " + OPERATIONS + " operations did something");
        assertThat(succeeded).isGreaterThan(OPERATIONS / 20);
    }

    /** Views are over a query through which no row of the table can be changed. */
    private static Operation operation(long shape, Supplier<String> texts) {
        return new OperationSamples(new Random(shape), texts, "select count(*) as a from t").next();
    }

    /** Names come back, so that operations meet what earlier ones made. */
    private String text(Random random, HostileText hostile) {
        if (recent.size() > 4 && random.nextInt(4) > 0) {
            return recent.get(recent.size() - 1 - random.nextInt(4));
        }
        String text = hostile.next();
        if (!text.isBlank() && text.length() < 40 && text.indexOf('\0') < 0) {
            recent.add(text);
        }
        for (String name : List.of(text, "x" + text)) {
            given.add(name);
            given.add(name.toUpperCase(Locale.ROOT));
            given.add(name.toLowerCase(Locale.ROOT));
        }
        return text;
    }

    /** What the server can't read is no fault of the names if it can't read it with harmless ones either. */
    private boolean runs(Operation operation, Operation harmless) {
        List<SqlStatement> statements;
        try {
            statements = dialect.render(Change.of(operation, SourceLocation.of("test")));
        } catch (MigrateException ex) {
            assertThat(ex.getMessage()).startsWith("test: ").doesNotContain("\0");
            return false;
        }
        for (int i = 0; i < statements.size(); i++) {
            SQLException refused = refusal(statements.get(i));
            if (refused != null) {
                if (isSyntaxError(refused)) {
                    SqlStatement twin = dialect.render(Change.of(harmless, SourceLocation.of("test")))
                            .get(i);
                    SQLException alike = refusal(twin);
                    assertThat(alike != null && isSyntaxError(alike))
                            .as("%s%n%s%n%s", refused, statements.get(i).sql(), twin.sql())
                            .isTrue();
                }
                return false;
            }
        }
        return !statements.isEmpty();
    }

    private @Nullable SQLException refusal(SqlStatement statement) {
        try {
            run(statement.sql());
            return null;
        } catch (SQLException ex) {
            return ex;
        }
    }

    private void assertNothingElseChanged(Operation operation) throws SQLException {
        assertThat(rows("select id, v from t order by id")).as("%s", operation).isEqualTo(CANARY);
        Set<String> now = names("select schema_name from information_schema.schemata");
        now.removeAll(schemas);
        assertThat(given).as("schemas after %s", operation).containsAll(now);
        Set<String> objects =
                names("select table_name from information_schema.tables where table_schema not in " + known());
        objects.addAll(
                names("select column_name from information_schema.columns where table_schema not in " + known()));
        assertThat(given).as("tables and columns after %s", operation).containsAll(objects);
    }

    /** The schemas of the server itself, and on MariaDB those of other tests. */
    private String known() {
        return schemas.stream()
                .filter((schema) -> !schema.equalsIgnoreCase(database.schema()))
                .map((schema) -> "'" + schema + "'")
                .reduce((a, b) -> a + ", " + b)
                .map((list) -> "(" + list + ")")
                .orElseThrow();
    }

    private Set<String> names(String sql) throws SQLException {
        return new HashSet<>(rows(sql));
    }

    private List<String> rows(String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery(sql)) {
            List<String> rows = new ArrayList<>();
            while (found.next()) {
                String first = found.getString(1);
                rows.add((found.getMetaData().getColumnCount() == 1) ? first : first + "," + found.getString(2));
            }
            return rows;
        }
    }

    private void run(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.setEscapeProcessing(false);
            statement.execute(sql);
        }
    }
}
