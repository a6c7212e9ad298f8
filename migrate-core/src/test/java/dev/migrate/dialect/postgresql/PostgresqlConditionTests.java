package dev.migrate.dialect.postgresql;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migrate.dialect.CanonicalForm;
import dev.migrate.dialect.Dialects;
import dev.migrate.model.DataType;
import dev.migrate.testing.TestDatabase;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What a person writes in a check and what PostgreSQL keeps of it have one form; what means something else has another. */
class PostgresqlConditionTests {

    private static final int ROUNDS = 300;
    private static final Map<String, DataType> COLUMNS = Map.of(
            "s", DataType.parse("varchar(20)"),
            "t", DataType.parse("text"),
            "n", DataType.parse("integer"),
            "b", DataType.parse("bigint"),
            "d", DataType.parse("numeric(10,2)"),
            "c", DataType.parse("char(3)"));
    private static final String TABLE =
            "create table probe (s varchar(20), t text, n integer, b bigint, d numeric(10,2), c char(3))";

    @Test
    void conditionsAreWhatPostgresqlMakesOfThem() throws SQLException {
        List<String> written = List.of(
                "s in ('A', 'B')",
                "s in ('A')",
                "s not in ('A', 'B')",
                "t in ('A', 'it''s')",
                "s <> 'A'",
                "s != 'A'",
                "n in (1, 2)",
                "n in (-1, 2)",
                "b in (1, 2)",
                "d in (1.5, 2)",
                "n between 0 and 2",
                "b between -1 and 2",
                "d between 0 and 2",
                "n not between 0 and 2",
                "s <> 'A' or t is not null",
                "not (s in ('A', 'B') and n > 1)",
                "s is null or s = any (array['A', 'B'])",
                "n >= 1 and n <= 9 and b > 0");
        try (Connection connection = TestDatabase.postgresql().open()) {
            CanonicalForm form = Dialects.with(List.of()).dialectFor(connection).canonicalForm();
            for (String sql : written) {
                assertThat(form.condition(kept(connection, sql), COLUMNS))
                        .as(sql)
                        .isEqualTo(form.condition(sql, COLUMNS));
            }
        }
    }

    @Test
    void whatHoldsTogetherAndWhatHoldsInsteadHaveNoOrder() throws SQLException {
        try (Connection connection = TestDatabase.postgresql().open()) {
            CanonicalForm form = Dialects.with(List.of()).dialectFor(connection).canonicalForm();
            assertThat(form.condition("n <= 9 and n >= 1", COLUMNS))
                    .isEqualTo(form.condition("(n >= 1) and (n <= 9)", COLUMNS))
                    .isEqualTo(form.condition("n between 1 and 9", COLUMNS));
            assertThat(form.condition("n = 1 or s is null", COLUMNS))
                    .isEqualTo(form.condition("s is null or n = 1", COLUMNS))
                    .isNotEqualTo(form.condition("s is null and n = 1", COLUMNS));
        }
    }

    @Test
    void whatMayMeanSomethingElseHasAnotherForm() throws SQLException {
        try (Connection connection = TestDatabase.postgresql().open()) {
            CanonicalForm form = Dialects.with(List.of()).dialectFor(connection).canonicalForm();
            List<List<String>> pairs = List.of(
                    List.of("s in ('A', 'B')", "s in ('A', 'b')"),
                    List.of("s = 'ABC'::varchar(2)", "s = 'ABC'"),
                    List.of("b::integer in (1, 2)", "b in (1, 2)"),
                    List.of("d::integer = 1", "d = 1"),
                    List.of("c::text = 'A '", "c = 'A '"),
                    List.of("n = 1.5::integer", "n = 1.5"),
                    List.of("not (n = 1 and b = 2)", "not n = 1 and b = 2"));
            for (List<String> pair : pairs) {
                assertThat(form.condition(pair.get(0), COLUMNS)).isNotEqualTo(form.condition(pair.get(1), COLUMNS));
            }
        }
    }

    @Test
    void conditionsOfOneFormHoldForTheSameRows() throws SQLException {
        long seed = new Random().nextLong();
        System.out.println("conditions with seed " + seed);
        Random random = new Random(seed);
        try (Connection connection = TestDatabase.postgresql().open();
                Statement statement = connection.createStatement()) {
            CanonicalForm form = Dialects.with(List.of()).dialectFor(connection).canonicalForm();
            statement.execute(TABLE);
            for (int i = 0; i < 60; i++) {
                String text = List.of("null", "'A'", "'B'", "'A '", "'a'").get(random.nextInt(5));
                String number = List.of("null", "-1", "0", "1", "2").get(random.nextInt(5));
                statement.execute("insert into probe values (" + text + ", " + text + ", " + number + ", " + number
                        + ", " + number + ", " + text + ")");
            }
            Map<String, String> rows = new HashMap<>();
            for (int i = 0; i < ROUNDS; i++) {
                String sql = condition(random, 2);
                String found =
                        single(statement, "select string_agg(ctid::text, ' ' order by ctid) from probe where " + sql);
                String known = rows.putIfAbsent(form.condition(sql, COLUMNS), String.valueOf(found));
                assertThat(String.valueOf(found)).as(sql).isEqualTo((known == null) ? String.valueOf(found) : known);
            }
        }
    }

    private static String condition(Random random, int depth) {
        if (depth > 0 && random.nextInt(3) == 0) {
            String word = random.nextBoolean() ? " and " : " or ";
            String not = random.nextInt(4) == 0 ? "not " : "";
            return not + "(" + condition(random, depth - 1) + word + condition(random, depth - 1) + ")";
        }
        boolean text = random.nextBoolean();
        String column = text
                ? List.of("s", "t", "c", "s::text").get(random.nextInt(4))
                : List.of("n", "b", "d", "n::numeric").get(random.nextInt(4));
        List<String> literals =
                text ? List.of("'A'", "'B'", "'A '", "'a'::text") : List.of("-1", "0", "1", "'2'::integer");
        List<String> values = new ArrayList<>();
        for (int i = 0; i <= random.nextInt(3); i++) {
            values.add(literals.get(random.nextInt(4)));
        }
        String first = values.get(0);
        return switch (random.nextInt(6)) {
            case 0 -> column + " in (" + String.join(", ", values) + ")";
            case 1 -> column + " not in (" + String.join(", ", values) + ")";
            case 2 -> column + " = any (array[" + String.join(", ", values) + "])";
            case 3 -> column + " between " + first + " and " + values.get(values.size() - 1);
            case 4 -> column + " is not null";
            default -> column + List.of(" = ", " <> ", " != ", " < ").get(random.nextInt(4)) + first;
        };
    }

    private static String kept(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("drop table if exists probe");
            statement.execute(TABLE);
            statement.execute("alter table probe add constraint probe_check check (" + sql + ")");
            return single(
                    statement, "select pg_get_expr(conbin, conrelid) from pg_constraint where conname = 'probe_check'");
        }
    }

    private static String single(Statement statement, String sql) throws SQLException {
        try (ResultSet row = statement.executeQuery(sql)) {
            assertThat(row.next()).isTrue();
            return row.getString(1);
        }
    }
}
