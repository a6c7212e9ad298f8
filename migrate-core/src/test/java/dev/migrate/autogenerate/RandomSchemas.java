package dev.migrate.autogenerate;

import dev.migrate.model.Column;
import dev.migrate.model.DataType;
import dev.migrate.model.EnumType;
import dev.migrate.model.Identity;
import dev.migrate.model.PrimaryKey;
import dev.migrate.model.QualifiedName;
import dev.migrate.model.Sequence;
import dev.migrate.model.UniqueConstraint;
import java.util.List;
import java.util.stream.IntStream;

/** Makes schemas with everything that a database can hold, the same ones for the same seed. */
final class RandomSchemas {

    /** The schema besides the connection's own that some tables are in. */
    static final String SIDE = "side";

    private final Dice dice;
    private final RandomParts parts;
    private final Abilities can;

    RandomSchemas(long seed, Abilities can) {
        this.dice = new Dice(seed);
        this.can = can;
        this.parts = new RandomParts(dice, can, new RandomNames(dice, 0));
    }

    DraftSchema schema() {
        DraftSchema schema = new DraftSchema();
        boolean side = can.schemas() && dice.percent(12);
        if (can.sequences()) {
            IntStream.range(0, dice.between(0, 2)).forEach((i) -> schema.sequences.add(sequence(parts)));
        }
        if (can.enumTypes()) {
            IntStream.range(0, dice.between(0, 2)).forEach((i) -> schema.enumTypes.add(enumType(parts)));
        }
        int tables = dice.between(1, 4);
        for (int i = 0; i < tables; i++) {
            schema.tables.add(table(parts, schema, side && i == 0 ? SIDE : null));
        }
        for (DraftTable table : schema.tables) {
            IntStream.range(0, dice.between(0, 2)).forEach((i) -> parts.foreignKey(table, schema, false));
        }
        new Coherence(schema, parts).restore();
        return schema;
    }

    static DraftTable table(RandomParts parts, DraftSchema schema, String inSchema) {
        Dice dice = parts.dice;
        DraftTable table = new DraftTable(new QualifiedName(inSchema, parts.names.table()));
        if (dice.percent(70)) {
            Column id = Column.of("id", dice.pick("bigint", "integer", "bigint", "varchar(10)", "uuid"))
                    .notNull();
            boolean whole = ColumnKind.of(id.type()) == ColumnKind.WHOLE;
            table.columns.add(whole && dice.percent(60) ? id.withIdentity(parts.identity()) : id);
            table.key = new PrimaryKey(parts.names.object("pk"), List.of("id"));
        }
        int columns = dice.between(1, 6);
        for (int i = 0; i < columns; i++) {
            table.columns.add(parts.column(table, schema));
        }
        List<String> keys = parts.keys(table, 2);
        if (table.key == null && !keys.isEmpty() && dice.percent(60)) {
            table.key = new PrimaryKey(parts.names.object("pk"), keys);
        }
        IntStream.range(0, dice.between(0, 2)).forEach((i) -> {
            UniqueConstraint unique = parts.unique(table);
            if (unique != null) {
                table.uniques.add(unique);
            }
        });
        IntStream.range(0, dice.between(0, 2)).forEach((i) -> {
            var index = parts.index(table);
            if (index != null) {
                table.indexes.add(index);
            }
        });
        IntStream.range(0, dice.between(0, 2)).forEach((i) -> {
            var check = parts.check(table);
            if (check != null) {
                table.checks.add(check);
            }
        });
        table.remarks = dice.percent(15) ? parts.remarks() : null;
        return table;
    }

    static Sequence sequence(RandomParts parts) {
        Dice dice = parts.dice;
        Sequence plain = Sequence.of(QualifiedName.of(parts.names.object("seq")));
        return dice.percent(50)
                ? plain
                : new Sequence(
                        plain.name(),
                        null,
                        dice.pick(1L, 100L, 1000L),
                        dice.pick(1L, 50L, 2L),
                        null,
                        dice.percent(30) ? 1_000_000L : null,
                        dice.percent(30) ? 10L : null,
                        dice.percent(20));
    }

    static EnumType enumType(RandomParts parts) {
        List<String> values = parts.dice.some(List.of("new", "open", "it's", "In Progress", "done"), 4);
        List<String> plain =
                values.stream().filter((each) -> !each.equals("it's")).toList();
        return new EnumType(
                QualifiedName.of(parts.names.object("mood")), parts.dice.percent(20) ? List.of("a", "b") : plain);
    }

    /** Returns the type of a column that has a type with listed values. */
    static String typeName(QualifiedName type, Abilities can) {
        return can.dialect().quote(type);
    }

    static Column withIdentity(Column column, Identity identity) {
        return column.withDefault(null).withIdentity(identity).notNull();
    }

    static boolean isWhole(DataType type) {
        return List.of("smallint", "integer", "int", "bigint").contains(type.key());
    }
}
