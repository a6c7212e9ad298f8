package dev.migrate.autogenerate;

import dev.migrate.model.Column;
import dev.migrate.model.DataType;
import java.util.List;
import java.util.function.Consumer;

/** Changes one column in one way. */
final class ColumnEdits {

    private static final List<String> WHOLES = List.of("smallint", "integer", "bigint");
    private static final List<String> NUMBERS =
            List.of("decimal(10,2)", "decimal(12,2)", "decimal(12,4)", "double", "numeric(20,3)");
    private static final List<String> TEXTS =
            List.of("varchar(10)", "varchar(11)", "varchar(30)", "varchar(255)", "char(6)", "nvarchar(40)");
    private static final List<String> TIMESTAMPS = List.of(
            "timestamp",
            "timestamp(0)",
            "timestamp(3)",
            "timestamp(6)",
            "timestamp with time zone",
            "timestamp(3) with time zone");
    private static final List<String> TIMES = List.of("time", "time(3)", "time(0)");

    private final Dice dice;
    private final RandomParts parts;
    private final DraftSchema schema;
    private final Consumer<String> note;

    ColumnEdits(Dice dice, RandomParts parts, DraftSchema schema, Consumer<String> note) {
        this.dice = dice;
        this.parts = parts;
        this.schema = schema;
        this.note = note;
    }

    void edit(DraftTable table) {
        Column column = dice.pick(table.columns);
        String name = column.name();
        String where = table.name + "." + name;
        int kind = dice.between(0, 99);
        if (kind < 35) {
            note.accept("type of " + where);
            type(table, column);
        } else if (kind < 55) {
            note.accept("nullability of " + where);
            if (column.type().generation() == null) {
                table.alter(name, (each) -> each.withNullable(!each.nullable()));
            }
        } else if (kind < 75) {
            note.accept("default of " + where);
            boolean none = column.defaultValue() != null && dice.percent(50);
            table.alter(
                    name,
                    (each) -> each.withDefault(none ? null : parts.values.defaultFor(each.type(), schema.sequences)));
        } else if (kind < 83) {
            note.accept("comment of " + where);
            table.alter(
                    name,
                    (each) -> each.withRemarks((each.remarks() == null) ? parts.remarks() : dice.pick(null, "x")));
        } else if (kind < 90) {
            note.accept("identity of " + where);
            identity(table, column);
        } else if (kind < 94) {
            note.accept("generation of " + where);
            generation(table, column);
        } else {
            note.accept("rename of " + where);
            rename(table, column);
        }
    }

    private void type(DraftTable table, Column column) {
        Coherence coherence = new Coherence(schema, parts);
        if (column.type().generation() != null || coherence.isInForeignKey(table, column.name())) {
            return;
        }
        ColumnKind kind = ColumnKind.of(column.type());
        boolean mentioned = coherence.isMentioned(table, column.name());
        List<String> same = sameKind(kind);
        boolean other = !mentioned && (kind.isNumeric() || kind.isText()) && dice.percent(35);
        List<String> choices = other ? (kind.isText() ? List.of("text", "varchar(60)") : TEXTS) : same;
        if (other && kind == ColumnKind.TEXT && dice.percent(40)) {
            choices = WHOLES;
        }
        if (choices.isEmpty()) {
            return;
        }
        DataType type = DataType.parse(dice.pick(choices));
        boolean keepsDefault = ColumnKind.of(type) == kind && fits(column, type);
        table.alter(column.name(), (each) -> {
            Column changed = each.withType(type);
            return keepsDefault
                    ? changed
                    : changed.withDefault(
                            each.defaultValue() == null ? null : parts.values.defaultFor(type, schema.sequences));
        });
    }

    private static boolean fits(Column column, DataType type) {
        return ColumnKind.of(type) != ColumnKind.TEXT
                || RandomValues.length(type) >= RandomValues.length(column.type());
    }

    private static List<String> sameKind(ColumnKind kind) {
        return switch (kind) {
            case WHOLE -> WHOLES;
            case NUMBER -> NUMBERS;
            case TEXT -> TEXTS;
            case TIMESTAMP -> TIMESTAMPS;
            case TIME -> TIMES;
            case DATE -> List.of("timestamp", "timestamp(3)");
            default -> List.of();
        };
    }

    private void identity(DraftTable table, Column column) {
        if (column.identity() != null) {
            table.alter(column.name(), (each) -> each.withIdentity(dice.percent(50) ? null : parts.identity()));
        } else if (RandomSchemas.isWhole(column.type())
                && column.type().generation() == null
                && table.columns.stream().allMatch((each) -> each.identity() == null)) {
            table.alter(column.name(), (each) -> RandomSchemas.withIdentity(each, parts.identity()));
        }
    }

    private void generation(DraftTable table, Column column) {
        DataType type = column.type();
        if (type.generation() == null) {
            DataType generated = parts.can.generated() ? parts.generated(table) : null;
            if (generated != null) {
                String name = parts.names.column(table.columnNames());
                table.columns.add(Column.of(name, "int").withType(generated));
            }
        } else if (dice.percent(50)) {
            new Coherence(schema, parts).forget(table, column.name());
            table.alter(column.name(), (each) -> each.withType(type.withoutGeneration()));
        } else {
            String other = type.toString().contains("lower(")
                    ? type.toString().replace("lower(", "upper(")
                    : type.toString().replace(") stored", " - 2) stored");
            table.alter(column.name(), (each) -> each.withType(DataType.parse(other)));
        }
    }

    /** The column goes with all that mentions it, and comes back under another name. */
    private void rename(DraftTable table, Column column) {
        if (table.columns.size() > 1) {
            new Coherence(schema, parts).forget(table, column.name());
            table.columns.remove(column);
            table.columns.add(column.withName(parts.names.column(table.columnNames())));
        }
    }
}
