package dev.migrate.dialect;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migrate.model.Column;
import dev.migrate.model.DataType;
import dev.migrate.model.Identity;
import dev.migrate.model.QualifiedName;
import dev.migrate.model.Sequence;
import dev.migrate.model.Table;
import dev.migrate.model.Value;
import dev.migrate.operation.CreateTable;
import dev.migrate.testing.TestDatabase;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What one database treats as equal has one form, and nothing else has. */
abstract class CanonicalFormContractTests {

    private static final int ROUNDS = 150;

    /** What is spelled alike everywhere, as {@code one | other}, with {@code =} or {@code !} before. */
    private static final String COMMON_TYPES = """
            = integer | INTEGER
            = integer | int
            = integer | INT
            = bigint | BIGINT
            = numeric(10,5) | decimal(10,5)
            = numeric(10,2) | DECIMAL(10, 2)
            = varchar(32) | character varying(32)
            = varchar(32) | VARCHAR(32)
            = char(3) | character(3)
            = boolean | bool
            = double precision | double
            = timestamp(3) | timestamp(3) without time zone
            = varchar(30) | varchar(30)
            ! varchar(30) | varchar(40)
            ! varchar(6) | varchar(12)
            ! char(1) | varchar(1)
            ! text | varchar(255)
            ! varchar(10) | integer
            ! numeric(8,0) | numeric(8,2)
            ! numeric(10,5) | numeric(10,6)
            ! numeric(10,5) | numeric(12,5)
            ! numeric(38,0) | numeric(38,2)
            ! integer | bigint
            ! integer | smallint
            ! integer | numeric(8,0)
            ! numeric(10,2) | timestamp
            ! timestamp | timestamp with time zone
            ! timestamp(3) | timestamp
            ! timestamp(3) | timestamp(2)
            ! date | timestamp
            ! varchar(20) | varchar
            ! double precision | real
            """;

    /** As {@code type | one | other}; what stands there is SQL. */
    private static final String COMMON_DEFAULTS = """
            = varchar(20) | 'a' | ('a')
            = varchar(20) | 'it''s' | ('it''s')
            = varchar(20) | '//slash' | ( '//slash' )
            = varchar(20) | '' | ('')
            = integer | 5 | '5'
            = integer | 5 | (5)
            = integer | -5 | '-5'
            = integer | 5 | 5.0
            = double | 5 | 5.0
            = double | 5.2 | '5.2'
            = numeric(10,2) | 5 | 5.0
            = boolean | true | TRUE
            = timestamp | current_timestamp | CURRENT_TIMESTAMP
            = timestamp | now() | ( NOW ( ) )
            = date | '2020-01-02' | date '2020-01-02'
            = timestamp | '2020-01-02 03:04:05' | timestamp '2020-01-02 03:04:05.000'
            = varchar(20) | null | NULL
            ! varchar(20) | 'x' | 'y'
            ! varchar(20) | 'x' | 'X'
            ! varchar(20) | '' | null
            ! varchar(20) | 'null' | null
            ! varchar(20) | '5' | '5.0'
            ! varchar(20) | 'current_timestamp' | 'CURRENT_TIMESTAMP'
            ! varchar(20) | ' a' | 'a'
            ! integer | 15 | 20
            ! integer | 5 | -5
            ! integer | 5 | null
            ! boolean | true | false
            ! date | '2020-01-02' | '2020-01-03'
            ! timestamp | current_timestamp | null
            """;

    private static final String COMMON_EXPRESSIONS = """
            = a > 0 | ( A>0 )
            = a in ('x', 'y') | ((a IN ('x','y')))
            = lower(a) || b | LOWER( a )||b
            = a /* note */ + b | a + b
            ! a in ('x', 'y') | a in ('X', 'y')
            ! a > 0 | a >= 0
            ! lower(x) | upper(x)
            ! x + 1 | x + 3
            ! a - b | b - a
            ! (a or b) and c | a or b and c
            ! (a) > (b) | a > b or (c)
            ! a = 'x  y' | a = 'x y'
            """;

    private static final String CONDITIONS = """
            = a > 0 and b < 9 | (B < 9) AND (a>0)
            = a between 1 and 2 and b > 3 | b > 3 and (a between 1 and 2)
            = a > 0 and (b = 1 or c = 2) and d | d and a > 0 and (b = 1 or c = 2)
            ! (a or b) and c | a or b and c
            ! a > 0 or b < 9 and c = 1 | b < 9 and a > 0 or c = 1
            ! not a and b | not b and a
            ! a between 1 and 2 | a between 2 and 1
            ! a and b | a and c
            """;

    LiveDatabase live;
    CanonicalForm form;

    abstract TestDatabase newDatabase();

    /** Returns this database's own pairs of types. */
    abstract String types();

    /** Returns this database's own pairs of defaults. */
    abstract String defaults();

    abstract String expressions();

    @BeforeEach
    void open() throws SQLException {
        live = new LiveDatabase(newDatabase());
        form = live.dialect().canonicalForm();
    }

    @AfterEach
    void close() throws SQLException {
        if (live != null) { // Null where the database can't be had and the test is skipped.
            live.close();
        }
    }

    private record Pair(boolean equal, List<String> parts) {

        static Stream<Pair> of(String... blocks) {
            return Stream.of(blocks)
                    .flatMap(String::lines)
                    .map((line) -> new Pair(
                            line.startsWith("="), List.of(line.substring(2).split(" \\| ", -1))));
        }
    }

    @Test
    void typesAreEqualOrNot() {
        List<String> wrong = new ArrayList<>();
        Pair.of(COMMON_TYPES, types()).forEach((pair) -> {
            DataType one = form.type(DataType.parse(pair.parts().get(0)));
            DataType other = form.type(DataType.parse(pair.parts().get(1)));
            if (one.equals(other) != pair.equal()) {
                wrong.add(pair + ": " + one + ", " + other);
            }
        });
        assertThat(wrong).isEmpty();
    }

    @Test
    void defaultsAreEqualOrNot() {
        List<String> wrong = new ArrayList<>();
        Pair.of(COMMON_DEFAULTS, defaults()).forEach((pair) -> {
            DataType type = DataType.parse(pair.parts().get(0));
            Value one = form.defaultValue(Value.expression(pair.parts().get(1)), type);
            Value other = form.defaultValue(Value.expression(pair.parts().get(2)), type);
            if (Objects.equals(one, other) != pair.equal()) {
                wrong.add(pair + ": " + one + ", " + other);
            }
        });
        assertThat(wrong).isEmpty();
    }

    @Test
    void expressionsAreEqualOrNot() {
        List<String> wrong = new ArrayList<>();
        Pair.of(COMMON_EXPRESSIONS, expressions()).forEach((pair) -> {
            String one = form.expression(pair.parts().get(0));
            String other = form.expression(pair.parts().get(1));
            if (one.equals(other) != pair.equal()) {
                wrong.add(pair + ": " + one + ", " + other);
            }
        });
        assertThat(wrong).isEmpty();
    }

    @Test
    void whatMustHoldTogetherHasNoOrder() {
        List<String> wrong = new ArrayList<>();
        Pair.of(CONDITIONS, "").forEach((pair) -> {
            String one = form.condition(pair.parts().get(0), Map.of());
            String other = form.condition(pair.parts().get(1), Map.of());
            if (one.equals(other) != pair.equal()) {
                wrong.add(pair + ": " + one + ", " + other);
            }
        });
        assertThat(wrong).isEmpty();
    }

    @Test
    void whatTheDatabaseTellsOfATypeHasTheFormOfWhatWasWritten() {
        List<String> wrong = new ArrayList<>();
        List<String> written = Pair.of(COMMON_TYPES, types())
                .flatMap((pair) -> pair.parts().stream())
                .distinct()
                .toList();
        Table table = Table.of(
                QualifiedName.of("t"),
                written.stream()
                        .map((type) -> Column.of("c" + written.indexOf(type), type))
                        .toArray(Column[]::new));
        live.apply(new CreateTable(table, false));
        for (Column column : live.model().table("t").orElseThrow().columns()) {
            DataType wanted = table.column(column.name()).orElseThrow().type();
            if (!form.type(wanted).equals(form.type(column.type()))) {
                wrong.add(wanted + ": " + form.type(wanted) + ", " + form.type(column.type()));
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void whatTheDatabaseTellsOfADefaultHasTheFormOfWhatWasWritten() {
        List<String> wrong = new ArrayList<>();
        List<Column> columns = new ArrayList<>();
        Pair.of(COMMON_DEFAULTS, defaults())
                .filter(Pair::equal)
                .forEach((pair) -> pair.parts().stream()
                        .skip(1)
                        .forEach((sql) -> columns.add(
                                Column.of("c" + columns.size(), pair.parts().get(0))
                                        .withDefault(Value.expression(sql)))));
        Table table = Table.of(QualifiedName.of("t"), columns.toArray(Column[]::new));
        live.apply(new CreateTable(table, false));
        for (Column column : live.model().table("t").orElseThrow().columns()) {
            Column wanted = table.column(column.name()).orElseThrow();
            Value one = form.defaultValue(wanted.defaultValue(), wanted.type());
            Value other = form.defaultValue(column.defaultValue(), column.type());
            if (!Objects.equals(one, other)) {
                wrong.add(wanted + ": " + one + ", " + other);
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void literalsThatTheDatabaseTellsApartAreNeverEqual() {
        long seed = new Random().nextLong();
        System.out.println("literals of " + newDatabaseName() + " with seed " + seed);
        Random random = new Random(seed);
        List<String> types = List.of("varchar(20)", "integer", "numeric(10,2)", "double", "date");
        List<Column> columns = new ArrayList<>();
        for (int i = 0; i < ROUNDS; i++) {
            String type = types.get(random.nextInt(types.size()));
            columns.add(Column.of("c" + i, type).withDefault(Value.expression(literal(type, random))));
        }
        Table table = Table.of(QualifiedName.of("t"), columns.toArray(Column[]::new));
        live.apply(new CreateTable(table, false));
        live.execute("insert into t (c0) values (default)");
        List<String> values = columns.stream()
                .map((column) ->
                        live.query("select " + column.name() + " from t").get(0))
                .toList();
        for (int i = 0; i < ROUNDS; i++) {
            for (int k = 0; k < i; k++) {
                Column one = columns.get(i);
                Column other = columns.get(k);
                boolean sameForm = one.type().equals(other.type())
                        && i != 0
                        && k != 0
                        && form.defaultValue(one.defaultValue(), one.type())
                                .equals(form.defaultValue(other.defaultValue(), other.type()));
                if (sameForm) {
                    assertThat(values.get(i)).as("%s and %s", one, other).isEqualTo(values.get(k));
                }
            }
        }
    }

    private String newDatabaseName() {
        return live.dialect().id();
    }

    private static String literal(String type, Random random) {
        String sign = random.nextInt(4) == 0 ? "-" : "";
        String digits = String.valueOf(random.nextInt(12));
        boolean quoted = random.nextBoolean();
        String number = sign + digits + (random.nextInt(3) == 0 ? "." + random.nextInt(10) + "0" : "");
        return switch (type) {
            case "integer" -> quoted ? "'" + sign + digits + "'" : sign + digits;
            case "numeric(10,2)", "double" -> quoted ? "'" + number + "'" : number;
            case "date" -> (quoted ? "date " : "") + "'2020-01-0" + (1 + random.nextInt(9)) + "'";
            default ->
                switch (random.nextInt(4)) {
                    case 0 -> number;
                    case 1 -> "'" + number + "'";
                    case 2 -> "'" + " a''B".repeat(random.nextInt(3)) + "'";
                    default -> "'" + (random.nextBoolean() ? "True" : "true") + "'";
                };
        };
    }

    @Test
    void valuesOfTheModelAreTheLiteralsOfSql() {
        assertEqual("varchar(20)", Value.text("draft"), "'draft'");
        assertEqual("integer", Value.number(5), "5");
        assertEqual("numeric(10,2)", Value.number(new BigDecimal("5.00")), "'5'");
        assertEqual("boolean", Value.bool(true), "true");
        assertThat(form.defaultValue(Value.nothing(), DataType.parse("integer")))
                .isNull();
        assertThat(form.defaultValue(null, DataType.parse("integer"))).isNull();
    }

    private void assertEqual(String type, Value value, String sql) {
        DataType column = DataType.parse(type);
        assertThat(form.defaultValue(value, column)).isEqualTo(form.defaultValue(Value.expression(sql), column));
    }

    @Test
    void sequencesAndIdentitiesHaveTheirDefaultsFilledIn() {
        QualifiedName name = QualifiedName.of("s");
        DataType bigint = DataType.parse("BIGINT");
        Sequence spelledOut = new Sequence(name, bigint, 1L, 1L, 1L, Long.MAX_VALUE, null, false);
        assertThat(form.sequence(spelledOut)).isEqualTo(form.sequence(Sequence.of(name)));
        Sequence large = new Sequence(name, null, null, 50L, null, null, null, false);
        assertThat(form.sequence(large)).isNotEqualTo(form.sequence(Sequence.of(name)));
        assertThat(form.identity(new Identity(false, 1L, 1L))).isEqualTo(form.identity(Identity.byDefault()));
    }
}
