package dev.migrate.autogenerate;

import dev.migrate.model.CheckConstraint;
import dev.migrate.model.Column;
import dev.migrate.model.DataType;
import dev.migrate.model.EnumType;
import dev.migrate.model.ForeignKey;
import dev.migrate.model.Index;
import dev.migrate.model.IndexColumn;
import dev.migrate.model.PrimaryKey;
import dev.migrate.model.SchemaModel;
import dev.migrate.model.Sequence;
import dev.migrate.model.UniqueConstraint;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Changes a schema as people change their models: one to eight things at a time, each of any kind. */
final class RandomEdits {

    private final Dice dice;
    private final Abilities can;
    private final RandomParts parts;
    private final List<String> made = new ArrayList<>();

    RandomEdits(long seed, Abilities can) {
        this.dice = new Dice(seed + 5_000_000_000L);
        this.can = can;
        this.parts = new RandomParts(dice, can, new RandomNames(dice, 500));
    }

    /** Returns another schema. */
    SchemaModel edit(SchemaModel before) {
        DraftSchema schema = new DraftSchema(before);
        int edits = dice.between(1, 8);
        for (int i = 0; i < edits; i++) {
            one(schema);
            new Coherence(schema, parts).restore();
        }
        return schema.toModel();
    }

    /** Returns what was done, for people. */
    List<String> made() {
        return List.copyOf(made);
    }

    private void one(DraftSchema schema) {
        int kind = dice.between(0, 99);
        if (schema.tables.isEmpty() || kind < 5) {
            note("add table");
            DraftTable table = RandomSchemas.table(parts, schema, null);
            if (schema.table(table.name) == null) {
                schema.tables.add(table);
                if (dice.percent(50)) {
                    parts.foreignKey(table, schema, false);
                }
            }
            return;
        }
        if (kind < 9) {
            note("drop table");
            schema.tables.remove(dice.pick(schema.tables));
            return;
        }
        if (kind < 15) {
            schemaObject(schema);
            return;
        }
        DraftTable table = dice.pick(schema.tables);
        if (kind < 20) {
            note("comment of " + table.name);
            table.remarks = (table.remarks == null) ? parts.remarks() : dice.pick(null, "another remark");
        } else if (kind < 30) {
            note("add column to " + table.name);
            table.columns.add(parts.column(table, schema));
        } else if (kind < 37) {
            dropColumn(schema, table);
        } else if (kind < 72) {
            new ColumnEdits(dice, parts, schema, this::note).edit(table);
        } else if (kind < 76) {
            primaryKey(table);
        } else if (kind < 82) {
            changeOne("unique of " + table.name, table.uniques, this::changed, () -> parts.unique(table));
        } else if (kind < 90) {
            changeOne("index of " + table.name, table.indexes, this::changed, () -> parts.index(table));
        } else if (kind < 94) {
            changeOne("check of " + table.name, table.checks, this::changed, () -> parts.check(table));
        } else if (table.foreignKeys.isEmpty() || dice.percent(40)) {
            note("add foreign key to " + table.name);
            parts.foreignKey(table, schema, true);
        } else {
            changeOne("foreign key of " + table.name, table.foreignKeys, (key) -> changed(table, key), () -> null);
        }
    }

    private void note(String edit) {
        made.add(edit);
    }

    private void dropColumn(DraftSchema schema, DraftTable table) {
        if (table.columns.size() < 2) {
            return;
        }
        Column column = dice.pick(table.columns);
        note("drop column " + table.name + "." + column.name());
        new Coherence(schema, parts).forget(table, column.name());
        table.columns.remove(column);
        if (table.columns.isEmpty()) {
            table.columns.add(column);
        }
    }

    private void primaryKey(DraftTable table) {
        note("primary key of " + table.name);
        List<String> keys = parts.keys(table, dice.between(1, 2));
        table.key = (keys.isEmpty() || (table.key != null && dice.percent(30)))
                ? null
                : new PrimaryKey(parts.names.object("pk"), keys);
    }

    private <T> void changeOne(
            String what,
            List<T> list,
            java.util.function.UnaryOperator<@Nullable T> change,
            java.util.function.Supplier<@Nullable T> create) {
        note(what);
        int choice = list.isEmpty() ? 0 : dice.between(0, 2);
        if (choice == 0) {
            Stream.ofNullable(create.get()).forEach(list::add);
        } else {
            T old = dice.pick(list);
            T changed = (choice == 1) ? null : change.apply(old);
            list.remove(old);
            Stream.ofNullable(changed).forEach(list::add);
        }
    }

    private UniqueConstraint changed(UniqueConstraint unique) {
        List<String> columns = new ArrayList<>(unique.columns());
        if (columns.size() > 1) {
            columns.remove(dice.between(0, columns.size() - 1));
        }
        return new UniqueConstraint(unique.name(), columns, parts.deferral());
    }

    private Index changed(Index index) {
        List<IndexColumn> columns = new ArrayList<>(index.columns());
        boolean plain = index.using() == null;
        if (plain && dice.percent(50)) {
            IndexColumn first = columns.get(0);
            columns.set(0, new IndexColumn(first.name(), !first.descending(), first.computed()));
        } else if (columns.size() > 1) {
            columns.add(columns.remove(0));
        }
        if (dice.percent(25)) {
            return new Index(
                    parts.names.object("ix"),
                    index.columns(),
                    index.unique(),
                    index.where(),
                    index.include(),
                    index.using());
        }
        return new Index(
                index.name(),
                columns,
                index.unique(),
                dice.percent(50) ? index.where() : null,
                index.include(),
                index.using());
    }

    private CheckConstraint changed(CheckConstraint check) {
        return new CheckConstraint(check.name(), "(" + check.expression() + ") or 1 = 2");
    }

    private ForeignKey changed(DraftTable table, ForeignKey key) {
        boolean nullable =
                key.columns().stream().allMatch((each) -> table.column(each).nullable());
        return new ForeignKey(
                dice.percent(50) ? key.name() : parts.names.object("fk"),
                key.columns(),
                key.referencedTable(),
                key.referencedColumns(),
                parts.action(nullable),
                parts.action(nullable),
                parts.deferral());
    }

    private void schemaObject(DraftSchema schema) {
        if (can.enumTypes() && dice.percent(50)) {
            note("enum type");
            enumType(schema);
        } else if (can.sequences()) {
            note("sequence");
            changeOne(
                    "sequence",
                    schema.sequences,
                    (sequence) -> {
                        Sequence other = RandomSchemas.sequence(parts);
                        return other.withName(dice.percent(80) ? sequence.name() : other.name());
                    },
                    () -> RandomSchemas.sequence(parts));
        }
    }

    private void enumType(DraftSchema schema) {
        int choice = schema.enumTypes.isEmpty() ? 0 : dice.between(0, 4);
        if (choice == 0) {
            schema.enumTypes.add(RandomSchemas.enumType(parts));
            return;
        }
        EnumType type = dice.pick(schema.enumTypes);
        String name = RandomSchemas.typeName(type.name(), can);
        List<String> values = new ArrayList<>(type.values());
        if (choice == 1 && values.size() > 2) {
            values.remove(values.size() - 1);
        } else if (choice <= 3) {
            values.add(dice.percent(50) ? values.size() : dice.between(0, values.size()), "extra " + values.size());
        } else {
            dropEnumType(schema, type, name);
            return;
        }
        schema.enumTypes.remove(type);
        schema.enumTypes.add(new EnumType(type.name(), values));
    }

    private void dropEnumType(DraftSchema schema, EnumType type, String name) {
        schema.enumTypes.remove(type);
        Coherence coherence = new Coherence(schema, parts);
        Consumer<DraftTable> withoutIt = (table) -> {
            for (Column column : List.copyOf(table.columns)) {
                if (column.type().toString().equals(name)) {
                    coherence.forget(table, column.name());
                    table.alter(
                            column.name(), (each) -> each.withDefault(null).withType(DataType.parse("varchar(30)")));
                }
            }
        };
        schema.tables.forEach(withoutIt);
    }
}
