package dev.migrate.autogenerate;

import dev.migrate.model.CheckConstraint;
import dev.migrate.model.Column;
import dev.migrate.model.DataType;
import dev.migrate.model.Deferral;
import dev.migrate.model.ForeignKey;
import dev.migrate.model.Identity;
import dev.migrate.model.Index;
import dev.migrate.model.IndexColumn;
import dev.migrate.model.ReferentialAction;
import dev.migrate.model.UniqueConstraint;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Columns, keys, checks and indexes of random tables; what doesn't fit a table is {@code null}. */
final class RandomParts {

    final Dice dice;
    final Abilities can;
    final RandomNames names;
    final RandomValues values;

    RandomParts(Dice dice, Abilities can, RandomNames names) {
        this.dice = dice;
        this.can = can;
        this.names = names;
        this.values = new RandomValues(dice, can);
    }

    Column column(DraftTable table, DraftSchema schema) {
        Column plain = Column.of(names.column(table.columnNames()), "int").withType(type(table, schema));
        Column column = plain.withNullable(dice.percent(60)).withRemarks(dice.percent(15) ? remarks() : null);
        if (column.type().generation() != null) {
            return column.withNullable(true);
        }
        return dice.percent(30) ? column.withDefault(values.defaultFor(column.type(), schema.sequences)) : column;
    }

    String remarks() {
        return dice.pick("plain words", "it's \"quoted\" \\ so", "Größe in cm; --", "two\nlines");
    }

    DataType type(DraftTable table, DraftSchema schema) {
        if (can.generated() && dice.percent(6)) {
            DataType generated = generated(table);
            if (generated != null) {
                return generated;
            }
        }
        if (!schema.enumTypes.isEmpty() && dice.percent(15)) {
            return DataType.parse(
                    RandomSchemas.typeName(dice.pick(schema.enumTypes).name(), can));
        }
        return DataType.parse(dice.pick(can.types()));
    }

    @Nullable
    DataType generated(DraftTable table) {
        Column base = any(table, (column) -> ColumnKind.of(column.type()) == ColumnKind.WHOLE);
        if (base != null && dice.percent(70)) {
            return DataType.parse("bigint generated always as (" + quoted(base)
                    + dice.pick(" + 1", "*2", " + ( 3 * 4 )") + ") stored");
        }
        Column text = any(table, (column) -> ColumnKind.of(column.type()).isText());
        return (text == null) ? null : DataType.parse("text generated always as (lower(" + quoted(text) + ")) stored");
    }

    Identity identity() {
        if (!can.identityIncrements()) {
            return Identity.byDefault();
        }
        return new Identity(dice.percent(40), dice.percent(30) ? 100L : null, dice.percent(30) ? 5L : null);
    }

    @Nullable
    UniqueConstraint unique(DraftTable table) {
        List<String> columns = keys(table, dice.between(1, 3));
        Deferral deferral = can.deferrable() && dice.percent(20)
                ? dice.pick(Deferral.INITIALLY_DEFERRED, Deferral.INITIALLY_IMMEDIATE)
                : Deferral.NOT_DEFERRABLE;
        return columns.isEmpty() ? null : new UniqueConstraint(names.object("uq"), columns, deferral);
    }

    @Nullable
    CheckConstraint check(DraftTable table) {
        Column column = any(
                table,
                (each) -> (ColumnKind.of(each.type()).isNumeric()
                                || ColumnKind.of(each.type()) == ColumnKind.TEXT
                                || ColumnKind.of(each.type()) == ColumnKind.DATE)
                        && each.identity() == null);
        return (column == null) ? null : new CheckConstraint(names.object("ck"), condition(column));
    }

    String condition(Column column) {
        String name = quoted(column);
        if (ColumnKind.of(column.type()).isNumeric()) {
            return name
                    + dice.pick(
                            " > -10",
                            " <> 99",
                            " between -100 and 3000",
                            " not in (97, 98, 99)",
                            " >= -5 and " + name + " < 4000",
                            "  <>   - 77");
        }
        if (ColumnKind.of(column.type()) == ColumnKind.DATE) {
            return name + " > date '1999-01-01'";
        }
        return dice.pick(
                name + " <> 'zz'",
                "char_length(" + name + ") < 200",
                name + " not in ('x', 'y')",
                "lower(" + name + ") <> 'it''s'",
                name + " <> 'x' or " + name + " = 'y'");
    }

    @Nullable
    Index index(DraftTable table) {
        List<IndexColumn> columns = new ArrayList<>(some(table, RandomParts::isIndexable, dice.between(1, 3)).stream()
                .map((name) -> new IndexColumn(name, dice.percent(25)))
                .toList());
        if (columns.isEmpty()) {
            return null;
        }
        String name = names.object("ix");
        if (!can.methods().isEmpty() && dice.percent(10)) {
            Column only = any(table, (each) -> ColumnKind.of(each.type()) == ColumnKind.WHOLE);
            return (only == null)
                    ? null
                    : new Index(
                            name,
                            List.of(IndexColumn.of(only.name())),
                            false,
                            null,
                            List.of(),
                            dice.pick(can.methods()));
        }
        if (can.expressionIndexes() && dice.percent(25)) {
            String expression = expression(table);
            if (expression != null) {
                columns.set(0, new IndexColumn(expression, dice.percent(25), true));
            }
        }
        boolean unique = dice.percent(20)
                && columns.stream().noneMatch(IndexColumn::computed)
                && columns.stream()
                        .allMatch((each) ->
                                ColumnKind.of(table.column(each.name()).type()).isKey());
        Column conditional = (can.partialIndexes() && dice.percent(25)) ? any(table, (each) -> true) : null;
        List<String> include = (can.includedColumns() && dice.percent(15)) ? keys(table, 2) : List.of();
        List<String> carried = include.stream()
                .filter((each) ->
                        columns.stream().noneMatch((column) -> column.name().equals(each)))
                .toList();
        return new Index(name, columns, unique, (conditional == null) ? null : predicate(conditional), carried, null);
    }

    private String predicate(Column column) {
        ColumnKind kind = ColumnKind.of(column.type());
        String name = quoted(column);
        if (kind.isNumeric()) {
            return name + dice.pick(" > 5", " = 3", " in (1, 2)");
        }
        if (kind == ColumnKind.TRUTH) {
            return dice.pick("not " + name, name + " is true", name);
        }
        return (kind == ColumnKind.TEXT && dice.percent(50)) ? name + " = 'a'" : name + " is not null";
    }

    @Nullable
    private String expression(DraftTable table) {
        Column column = any(
                table, (each) -> ColumnKind.of(each.type()).isText() || ColumnKind.of(each.type()) == ColumnKind.WHOLE);
        if (column == null) {
            return null;
        }
        return ColumnKind.of(column.type()).isText()
                ? dice.pick("lower(", "UPPER( ") + quoted(column) + ")"
                : dice.pick(
                        quoted(column) + " + 1", "coalesce(" + quoted(column) + ", 0)", "abs(" + quoted(column) + ")");
    }

    /** Adds a foreign key, with the columns that it needs. */
    void foreignKey(DraftTable table, DraftSchema schema, boolean nullableColumns) {
        DraftTable target = dice.pick(schema.tables);
        List<List<String>> keys = new ArrayList<>();
        if (target.key != null) {
            keys.add(target.key.columns());
        }
        target.uniques.stream()
                .filter((unique) -> unique.deferral() == Deferral.NOT_DEFERRABLE)
                .forEach((unique) -> keys.add(unique.columns()));
        if (keys.isEmpty()) {
            return;
        }
        List<String> referenced = dice.pick(keys);
        if (referenced.stream().anyMatch((each) -> target.column(each).type().generation() != null)) {
            return;
        }
        boolean nullable = nullableColumns || dice.percent(60);
        List<String> columns = new ArrayList<>();
        for (String each : referenced) {
            String name = names.object(dice.pick("ref", "parent", "owner"));
            table.columns.add(
                    Column.of(name, "int").withType(target.column(each).type()).withNullable(nullable));
            columns.add(name);
        }
        String name = names.object("fk");
        ReferentialAction onDelete = action(nullable);
        ReferentialAction onUpdate = action(nullable);
        // MariaDB refuses to let a null arrive where none may be.
        boolean nullArrives = !nullable
                && referenced.stream().anyMatch((each) -> target.column(each).nullable());
        table.foreignKeys.add(new ForeignKey(
                name,
                columns,
                target.name,
                referenced,
                onDelete,
                nullArrives ? ReferentialAction.NO_ACTION : onUpdate,
                deferral()));
    }

    Deferral deferral() {
        return can.deferrable() && dice.percent(20)
                ? dice.pick(Deferral.INITIALLY_DEFERRED, Deferral.INITIALLY_IMMEDIATE)
                : Deferral.NOT_DEFERRABLE;
    }

    ReferentialAction action(boolean nullable) {
        if (dice.percent(55)) {
            return ReferentialAction.NO_ACTION;
        }
        List<ReferentialAction> actions =
                new ArrayList<>(List.of(ReferentialAction.CASCADE, ReferentialAction.RESTRICT));
        if (nullable) {
            actions.add(ReferentialAction.SET_NULL);
            if (can.setDefault()) {
                actions.add(ReferentialAction.SET_DEFAULT);
            }
        }
        return dice.pick(actions);
    }

    List<String> keys(DraftTable table, int count) {
        return some(
                table,
                (each) -> ColumnKind.of(each.type()).isKey() && each.type().generation() == null,
                count);
    }

    static boolean isIndexable(Column column) {
        ColumnKind kind = ColumnKind.of(column.type());
        return kind.isKey() || kind == ColumnKind.NUMBER || kind == ColumnKind.TRUTH;
    }

    String quoted(Column column) {
        return can.dialect().quote(column.name());
    }

    private List<String> some(DraftTable table, Predicate<Column> fitting, int count) {
        return dice.some(
                table.columns.stream().filter(fitting).map(Column::name).toList(), count);
    }

    @Nullable
    Column any(DraftTable table, Predicate<Column> fitting) {
        List<Column> all = table.columns.stream()
                .filter((column) -> column.type().generation() == null)
                .filter(fitting)
                .toList();
        return all.isEmpty() ? null : dice.pick(all);
    }

    /** Whether an expression mentions a column. */
    boolean mentions(@Nullable String expression, String column) {
        return expression != null
                && (" " + expression.toLowerCase(Locale.ROOT) + " ")
                        .matches("(?s).*[^\\w\"`]"
                                + java.util.regex.Pattern.quote(
                                        can.dialect().quote(column).toLowerCase(Locale.ROOT)) + "[^\\w\"`].*");
    }
}
