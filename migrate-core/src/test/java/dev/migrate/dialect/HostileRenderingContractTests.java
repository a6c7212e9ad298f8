package dev.migrate.dialect;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migrate.dialect.script.LexicalRules;
import dev.migrate.dialect.script.SqlScanner;
import dev.migrate.dialect.script.SqlToken;
import dev.migrate.error.MigrateException;
import dev.migrate.error.SourceLocation;
import dev.migrate.model.Column;
import dev.migrate.model.DataType;
import dev.migrate.model.Index;
import dev.migrate.model.PrimaryKey;
import dev.migrate.model.QualifiedName;
import dev.migrate.model.Table;
import dev.migrate.model.Value;
import dev.migrate.operation.AddColumn;
import dev.migrate.operation.AddDefaultValue;
import dev.migrate.operation.AddPrimaryKey;
import dev.migrate.operation.AlterColumn;
import dev.migrate.operation.Change;
import dev.migrate.operation.CreateTable;
import dev.migrate.operation.DefaultChange;
import dev.migrate.operation.DropColumn;
import dev.migrate.operation.DropIndex;
import dev.migrate.operation.DropPrimaryKey;
import dev.migrate.operation.DropTable;
import dev.migrate.operation.InsertRows;
import dev.migrate.operation.Operation;
import dev.migrate.operation.RemarksChange;
import dev.migrate.operation.RenameColumn;
import dev.migrate.operation.RenameTable;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * Whatever a name or value is made of, the SQL around it stays what it is: the same tokens as for a harmless one, also in the
 * SQL that a statement puts together and runs.
 */
abstract class HostileRenderingContractTests {

    private static final int ROUNDS = 2000;
    private static final String HARMLESS = "It is 1";

    private final Dialect dialect;
    private final LexicalRules rules;

    HostileRenderingContractTests(Dialect dialect, LexicalRules rules) {
        this.dialect = dialect;
        this.rules = rules;
    }

    /** Whether a literal with this text in it is put together from parts, which is a shape of its own. */
    abstract boolean isPutTogether(String text);

    @Test
    void namesStayNames() {
        long seed = System.nanoTime();
        System.out.println(getClass().getSimpleName() + " names, seed: " + seed);
        HostileText text = new HostileText(seed);
        int rendered = 0;
        for (int i = 0; i < ROUNDS; i++) {
            String name = text.next();
            // A name that needs no quotes is a word in its place, which the golden files show.
            if (!name.isBlank() && !name.matches("[A-Za-z_]\\w*") && !isPutTogether(name)) {
                rendered += sameShape(named(name), named(HARMLESS), name) ? 1 : 0;
            }
        }
        assertThat(rendered).isGreaterThan(ROUNDS / 10);
    }

    @Test
    void valuesStayValues() {
        long seed = System.nanoTime();
        System.out.println(getClass().getSimpleName() + " values, seed: " + seed);
        HostileText text = new HostileText(seed);
        int rendered = 0;
        for (int i = 0; i < ROUNDS; i++) {
            String value = text.next();
            if (!isPutTogether(value)) {
                rendered += sameShape(valued(value), valued(HARMLESS), value) ? 1 : 0;
            }
        }
        assertThat(rendered).isGreaterThan(ROUNDS / 2);
    }

    @Test
    void valuesKeepEveryCharacter() {
        HostileText text = new HostileText(7);
        for (int i = 0; i < ROUNDS; i++) {
            String value = text.next();
            String sql;
            try {
                sql = dialect.render(change(insert(value))).get(0).sql();
            } catch (MigrateException ex) {
                continue;
            }
            String stored = tokens(sql).stream()
                    .filter((token) -> token.text().startsWith("'"))
                    .map((token) -> unquoted(token.text()))
                    .collect(Collectors.joining());
            assertThat(stored).isEqualTo(value);
        }
    }

    private static List<Operation> named(String name) {
        QualifiedName table = new QualifiedName(name, name);
        Column column = new Column(name, DataType.parse("int"), true, null, null, HARMLESS);
        return List.of(
                new CreateTable(
                        Table.of(table, column)
                                .withPrimaryKey(new PrimaryKey(name, List.of(name)))
                                .with(Index.of(name, name))
                                .withRemarks(HARMLESS),
                        true),
                new DropTable(table, true, true, null),
                new RenameTable(table, name),
                new RenameColumn(table, name, name, DataType.parse("int")),
                new AddColumn(table, List.of(column), List.of()),
                new DropColumn(table, List.of(name), null),
                new AddDefaultValue(table, name, Value.number(1), null, null),
                new AlterColumn(
                        table,
                        name,
                        name,
                        DataType.parse("int"),
                        false,
                        new DefaultChange(null),
                        new RemarksChange(HARMLESS),
                        null),
                new AlterColumn(table, name, null, null, true, null, new RemarksChange(null), null),
                new AddPrimaryKey(table, new PrimaryKey(name, List.of(name))),
                new DropPrimaryKey(table, null, null),
                new DropIndex(table, name, null));
    }

    private static List<Operation> valued(String value) {
        QualifiedName table = QualifiedName.of("t");
        Column column = Column.of("c", "text").withDefault(Value.text(value)).withRemarks(value);
        return List.of(
                insert(value),
                new CreateTable(Table.of(table, column), true),
                new AddDefaultValue(table, "c", Value.text(value), DataType.parse("uuid"), null),
                new AlterColumn(table, "c", null, null, null, null, new RemarksChange(value), null));
    }

    private static Operation insert(String value) {
        return new InsertRows(QualifiedName.of("t"), List.of("c"), List.of(List.of(Value.text(value))));
    }

    private boolean sameShape(List<Operation> hostile, List<Operation> harmless, String text) {
        for (int i = 0; i < hostile.size(); i++) {
            String shape;
            try {
                shape = shape(hostile.get(i));
            } catch (MigrateException ex) {
                assertThat(ex.problem()).matches("(?s).*(NUL|surrogate pair|is longer than|contains a quote).*");
                return false;
            }
            assertThat(shape).as(text).isEqualTo(shape(harmless.get(i)));
        }
        return true;
    }

    private String shape(Operation operation) {
        return dialect.render(change(operation)).stream()
                .map((statement) -> shape(statement.sql()))
                .collect(Collectors.joining("\n"));
    }

    /** Only significant tokens count; what is in quotes is one, unless it is SQL itself. */
    private String shape(String sql) {
        return tokens(sql).stream()
                .filter(SqlToken::significant)
                .map((token) -> (token.kind() == SqlToken.Kind.QUOTED) ? quotedShape(token.text()) : token.text())
                .collect(Collectors.joining(" "));
    }

    private String quotedShape(String quoted) {
        String inner = unquoted(quoted);
        boolean sql = inner.startsWith("alter table ") || inner.startsWith("create ") || inner.startsWith("drop table");
        return (sql && quoted.startsWith("'")) ? "<" + shape(inner) + ">" : "q";
    }

    private List<SqlToken> tokens(String sql) {
        return SqlScanner.tokens(sql, rules, SourceLocation.of("test"));
    }

    private static String unquoted(String quoted) {
        return quoted.substring(1, quoted.length() - 1).replace("''", "'");
    }

    private static Change change(Operation operation) {
        return Change.of(operation, SourceLocation.of("test"));
    }
}
