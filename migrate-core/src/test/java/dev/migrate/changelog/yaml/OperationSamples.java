package dev.migrate.changelog.yaml;

import dev.migrate.model.CheckConstraint;
import dev.migrate.model.Column;
import dev.migrate.model.Constraint;
import dev.migrate.model.DataType;
import dev.migrate.model.Deferral;
import dev.migrate.model.ForeignKey;
import dev.migrate.model.Identity;
import dev.migrate.model.Index;
import dev.migrate.model.IndexColumn;
import dev.migrate.model.NullsOrder;
import dev.migrate.model.PrimaryKey;
import dev.migrate.model.QualifiedName;
import dev.migrate.model.ReferentialAction;
import dev.migrate.model.Sequence;
import dev.migrate.model.Table;
import dev.migrate.model.TemporalKind;
import dev.migrate.model.UniqueConstraint;
import dev.migrate.model.Value;
import dev.migrate.operation.AddColumn;
import dev.migrate.operation.AddDefaultValue;
import dev.migrate.operation.AddForeignKeyConstraint;
import dev.migrate.operation.AddNotNullConstraint;
import dev.migrate.operation.AddPrimaryKey;
import dev.migrate.operation.AddUniqueConstraint;
import dev.migrate.operation.AlterColumn;
import dev.migrate.operation.Assignment;
import dev.migrate.operation.ColumnPlacement;
import dev.migrate.operation.CreateIndex;
import dev.migrate.operation.CreateSequence;
import dev.migrate.operation.CreateTable;
import dev.migrate.operation.DefaultChange;
import dev.migrate.operation.DeleteRows;
import dev.migrate.operation.DropColumn;
import dev.migrate.operation.DropDefaultValue;
import dev.migrate.operation.DropForeignKeyConstraint;
import dev.migrate.operation.DropIndex;
import dev.migrate.operation.DropNotNullConstraint;
import dev.migrate.operation.DropPrimaryKey;
import dev.migrate.operation.DropSequence;
import dev.migrate.operation.DropTable;
import dev.migrate.operation.DropUniqueConstraint;
import dev.migrate.operation.ExecuteSql;
import dev.migrate.operation.InsertRows;
import dev.migrate.operation.ModifyDataType;
import dev.migrate.operation.Operation;
import dev.migrate.operation.RemarksChange;
import dev.migrate.operation.RenameColumn;
import dev.migrate.operation.RenameTable;
import dev.migrate.operation.UpdateRows;
import dev.migrate.operation.UpsertRows;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Random operations of every kind, with names and values that hurt. */
public final class OperationSamples {

    private static final List<String> TEXTS = List.of(
            "a",
            "status",
            "true",
            "no",
            "~",
            "null",
            "5",
            "1e10",
            "007",
            "a, b",
            "a: b",
            "# c",
            "- d",
            "'",
            "\"",
            "{x}",
            "[y]",
            "*z",
            "&z",
            "!t",
            "%",
            "@",
            "`",
            "a #b",
            "a\nb",
            "a\n\nb\n",
            " lead",
            "trail ",
            "\ttab",
            "x\ty",
            "line\r\nend",
            "\u0000",
            "\u0085",
            "\u2028",
            "\uFEFF",
            "\uD83D\uDE00",
            "\u00E4\u00F6",
            "?",
            "? a",
            ":",
            "a:",
            "=",
            "<<",
            "---",
            "...",
            "a.b",
            "a\"b.c",
            "f(x)",
            "${p}",
            "|",
            ">",
            "a\n b",
            "a \nb",
            "\nx",
            "2026-11-22",
            "12:30:45",
            "0x1F",
            "1_000",
            ".5",
            "-",
            "--- a",
            "select 1;\n\n-- x: y\nselect 2;\n",
            "a\\b",
            "a".repeat(200),
            "x\n\t- y\n",
            "#",
            "a\n#b",
            "\uD800");

    private static final List<String> TYPES = List.of(
            "int", "varchar(10)", "decimal(12,2)", "timestamp(6) with time zone", "enum('a, b','c''d')", "int[]");

    private static final List<String> PORTABLE_TYPES = List.of("int", "varchar(10)", "decimal(12,2)", "timestamp(6)");

    private final Random random;
    private final Supplier<String> texts;
    private final @Nullable String harmlessSql;

    /** Takes the texts that hurt in YAML. */
    public OperationSamples(Random random) {
        this.random = random;
        this.texts = () -> {
            String text = pick(TEXTS);
            return (random.nextInt(4) == 0) ? text + pick(TEXTS) : text;
        };
        this.harmlessSql = null;
    }

    /** Takes other texts. */
    public OperationSamples(Random random, Supplier<String> texts) {
        this.random = random;
        this.texts = texts;
        this.harmlessSql = null;
    }

    /** Creates operations for a real database: with these names and values, and with SQL in them that it can read. */
    public OperationSamples(Random random, Supplier<String> texts, String harmlessQuery) {
        this.random = random;
        this.texts = texts;
        this.harmlessSql = harmlessQuery;
    }

    /** Returns an operation of any kind. */
    public Operation next() {
        List<Supplier<Operation>> kinds = List.of(
                () -> new CreateTable(table(), flag()),
                () -> new DropTable(name(), flag(), flag(), null),
                () -> new RenameTable(name(), id()),
                () -> addColumn(),
                () -> new DropColumn(name(), distinct(1 + random.nextInt(3)), null),
                () -> new RenameColumn(name(), id(), id(), maybe(this::type)),
                () -> new ModifyDataType(name(), id(), type(), null),
                () -> alterColumn(),
                () -> new AddDefaultValue(name(), id(), value(), maybe(this::type), null),
                () -> new DropDefaultValue(name(), id(), maybe(this::type), null),
                () -> new AddNotNullConstraint(name(), id(), maybe(this::value), maybe(this::type)),
                () -> new DropNotNullConstraint(name(), id(), maybe(this::type)),
                () -> new AddPrimaryKey(name(), new PrimaryKey(maybe(this::id), distinct(2))),
                () -> new DropPrimaryKey(name(), maybe(this::id), null),
                () -> new AddUniqueConstraint(name(), unique(distinct(2))),
                () -> new DropUniqueConstraint(name(), id(), null),
                () -> new AddForeignKeyConstraint(name(), foreignKey(distinct(2))),
                () -> new DropForeignKeyConstraint(name(), id(), null),
                () -> new CreateIndex(name(), index(), flag()),
                () -> new DropIndex(name(), id(), flag(), null),
                () -> new CreateSequence(new Sequence(
                        name(), maybe(this::type), number(), number(), number(), number(), number(), flag())),
                () -> new DropSequence(name(), null),
                () -> new ExecuteSql(sql(), flag(), (flag() || harmlessSql != null) ? ";" : text(), flag()),
                () -> new InsertRows(name(), distinct(2), List.of(List.of(value(), value()))),
                () -> new UpdateRows(name(), List.of(new Assignment(id(), value())), maybe(this::expression)),
                () -> upsert(),
                () -> new DeleteRows(name(), maybe(this::expression)));
        if (random.nextInt(3) == 0) {
            return new SchemaObjectSamples(this, random).next();
        }
        return kinds.get(random.nextInt(kinds.size())).get();
    }

    private Operation upsert() {
        List<String> columns = distinct(2);
        Value key = Value.text(text());
        return new UpsertRows(name(), columns.subList(0, 1), columns, List.of(List.of(key, value())), flag());
    }

    private Operation alterColumn() {
        String column = id();
        Column existing = flag() ? column(column) : null;
        Value newDefault = value();
        return new AlterColumn(
                name(),
                column,
                id(),
                maybe(this::type),
                maybe(this::flag),
                maybe(() -> new DefaultChange(newDefault == Value.Null.INSTANCE ? null : newDefault)),
                maybe(() -> new RemarksChange(maybe(this::text))),
                (existing != null && existing.defaultValue() == Value.Null.INSTANCE)
                        ? existing.withDefault(null)
                        : existing);
    }

    private Operation addColumn() {
        List<String> names = distinct(1 + random.nextInt(3));
        List<Column> columns = new ArrayList<>(names.stream().map(this::column).toList());
        List<Constraint> constraints = new ArrayList<>();
        if (flag()) {
            constraints.add(new PrimaryKey(maybe(this::id), List.of(names.get(0))));
            columns.set(0, columns.get(0).notNull());
        }
        for (String column : names) {
            if (flag()) {
                constraints.add(UniqueConstraint.of(maybe(this::id), column));
            }
            if (flag()) {
                constraints.add(inlineForeignKey(column));
            }
        }
        if (flag()) {
            constraints.add(new CheckConstraint(maybe(this::id), expression()));
        }
        List<Assignment> existing = names.stream()
                .filter((column) -> flag())
                .map((column) -> new Assignment(column, value()))
                .toList();
        List<ColumnPlacement> placements =
                names.stream().filter((column) -> flag()).map(this::placement).toList();
        return new AddColumn(name(), columns, constraints, existing, placements);
    }

    private ColumnPlacement placement(String column) {
        return pick(List.of(
                ColumnPlacement.after(column, id()),
                ColumnPlacement.before(column, id()),
                new ColumnPlacement(column, null, null, 1L + random.nextInt(9))));
    }

    /** A table that one change can say; what needs several is tested by example. */
    private Table table() {
        List<String> names = distinct(1 + random.nextInt(4));
        List<Column> columns = new ArrayList<>(names.stream().map(this::column).toList());
        Table table = new Table(name(), columns, null, List.of(), List.of(), List.of(), List.of(), maybe(this::text));
        if (flag()) {
            List<String> key = names.subList(0, 1 + random.nextInt(names.size()));
            List<Column> notNull = columns.stream()
                    .map((column) -> key.contains(column.name()) ? column.notNull() : column)
                    .toList();
            table = new Table(table.name(), notNull, null, List.of(), List.of(), List.of(), List.of(), table.remarks())
                    .withPrimaryKey(new PrimaryKey(maybe(this::id), key));
        }
        for (String column : names) {
            if (flag()) {
                table = table.with(UniqueConstraint.of(maybe(this::id), column));
            }
            if (flag()) {
                table = table.with(inlineForeignKey(column));
            }
            if (flag()) {
                table = table.with(new CheckConstraint(maybe(this::id), expression()));
            }
        }
        return table;
    }

    private Column column(String name) {
        Identity identity = flag() ? new Identity(flag(), number(), number()) : null;
        return new Column(name, type(), flag(), maybe(this::value), identity, maybe(this::text));
    }

    private UniqueConstraint unique(List<String> columns) {
        return new UniqueConstraint(maybe(this::id), columns, pick(List.of(Deferral.values())), flag());
    }

    private ForeignKey inlineForeignKey(String column) {
        return new ForeignKey(
                maybe(this::id),
                List.of(column),
                name(),
                flag() ? List.of(id()) : List.of(),
                flag() ? ReferentialAction.CASCADE : ReferentialAction.NO_ACTION,
                ReferentialAction.NO_ACTION,
                pick(List.of(Deferral.values())));
    }

    private ForeignKey foreignKey(List<String> columns) {
        return new ForeignKey(
                maybe(this::id),
                columns,
                name(),
                flag() ? distinct(columns.size()) : List.of(),
                pick(List.of(ReferentialAction.values())),
                pick(List.of(ReferentialAction.values())),
                pick(List.of(Deferral.values())));
    }

    private Index index() {
        List<IndexColumn> columns = distinct(2).stream()
                .map((column) -> new IndexColumn(
                        column,
                        flag(),
                        flag(),
                        maybe(() -> pick(List.of(NullsOrder.values()))),
                        (harmlessSql == null) ? maybe(this::id) : null))
                .map((column) -> (column.computed() && harmlessSql != null) ? column.withName(expression()) : column)
                .toList();
        List<String> include = flag() ? distinct(2) : List.of();
        boolean unique = flag();
        return new Index(
                id(),
                columns,
                unique,
                maybe(this::expression),
                include,
                (harmlessSql == null) ? maybe(this::id) : null,
                unique && flag());
    }

    private Value value() {
        return switch (random.nextInt(9)) {
            case 0 -> Value.number(random.nextLong());
            case 1 -> Value.number(new BigDecimal("1.50"));
            case 2 -> Value.bool(flag());
            case 3 -> new Value.Temporal(TemporalKind.DATE, "2026-11-22");
            case 4 -> new Value.Temporal(TemporalKind.TIMESTAMP, "2026-11-22 10:15:30");
            case 5 -> Value.expression(expression());
            case 6 -> new Value.NextValue(name());
            case 7 -> Value.nothing();
            default -> Value.text(text());
        };
    }

    DataType type() {
        return DataType.parse(pick((harmlessSql == null) ? TYPES : PORTABLE_TYPES));
    }

    QualifiedName name() {
        return new QualifiedName((harmlessSql == null || random.nextInt(8) == 0) ? maybe(this::id) : null, id());
    }

    @Nullable
    Long number() {
        return flag() ? random.nextLong() : null;
    }

    /** A text that isn't blank, as every name has to be. */
    String id() {
        String text = text();
        return text.isBlank() ? "x" + text : text;
    }

    String text() {
        return texts.get();
    }

    /** Returns a condition or another expression, which is SQL and not quoted. */
    String expression() {
        return (harmlessSql == null) ? id() : "(1 = 1)";
    }

    /** Returns a whole statement. */
    String sql() {
        return (harmlessSql == null) ? id() : harmlessSql;
    }

    @Nullable
    String arguments() {
        return (harmlessSql == null) ? maybe(this::text) : null;
    }

    private List<String> distinct(int count) {
        List<String> names = new ArrayList<>();
        while (names.size() < count) {
            String name = id();
            if (!names.contains(name)) {
                names.add(name);
            }
        }
        return names;
    }

    List<String> distinctTexts() {
        return Stream.generate(this::text).limit(random.nextInt(4)).distinct().toList();
    }

    boolean flag() {
        return random.nextBoolean();
    }

    <T> @Nullable T maybe(Supplier<? extends @Nullable T> supplier) {
        return flag() ? supplier.get() : null;
    }

    private <T> T pick(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
