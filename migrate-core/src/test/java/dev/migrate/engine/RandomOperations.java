package dev.migrate.engine;

import dev.migrate.model.CheckConstraint;
import dev.migrate.model.Column;
import dev.migrate.model.DataType;
import dev.migrate.model.ForeignKey;
import dev.migrate.model.Index;
import dev.migrate.model.PrimaryKey;
import dev.migrate.model.QualifiedName;
import dev.migrate.model.Table;
import dev.migrate.model.UniqueConstraint;
import dev.migrate.model.Value;
import dev.migrate.operation.AddCheckConstraint;
import dev.migrate.operation.AddColumn;
import dev.migrate.operation.AddDefaultValue;
import dev.migrate.operation.AddForeignKeyConstraint;
import dev.migrate.operation.AddNotNullConstraint;
import dev.migrate.operation.AddUniqueConstraint;
import dev.migrate.operation.CreateIndex;
import dev.migrate.operation.CreateTable;
import dev.migrate.operation.DropCheckConstraint;
import dev.migrate.operation.DropColumn;
import dev.migrate.operation.DropDefaultValue;
import dev.migrate.operation.DropForeignKeyConstraint;
import dev.migrate.operation.DropIndex;
import dev.migrate.operation.DropTable;
import dev.migrate.operation.DropUniqueConstraint;
import dev.migrate.operation.ModifyDataType;
import dev.migrate.operation.Operation;
import dev.migrate.operation.RenameColumn;
import dev.migrate.operation.RenameTable;
import dev.migrate.operation.SetColumnRemarks;
import dev.migrate.operation.SetTableRemarks;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Supplier;

/**
 * Operations that a database accepts one after the other. It keeps books of its own, so that nothing under test decides
 * what is done.
 */
final class RandomOperations {

    private final Random random;
    private final boolean renamesUniqueColumns;
    private final TreeMap<String, Entry> tables = new TreeMap<>();
    private int names;

    RandomOperations(Random random, boolean renamesUniqueColumns) {
        this.random = random;
        this.renamesUniqueColumns = renamesUniqueColumns;
    }

    Operation next() {
        List<Supplier<Optional<Operation>>> kinds = List.of(
                this::addColumn,
                this::addColumn,
                this::dropColumn,
                this::dropColumn,
                this::renameColumn,
                this::modify,
                this::setDefault,
                this::dropDefault,
                this::notNull,
                this::createIndex,
                this::dropIndex,
                this::unique,
                this::dropUnique,
                this::foreignKey,
                this::dropForeignKey,
                this::check,
                this::dropCheck,
                this::renameTable,
                this::dropTable,
                this::createTable,
                this::columnRemarks,
                this::tableRemarks);
        while (true) {
            Optional<Operation> operation =
                    (tables.size() < 2) ? createTable() : pick(kinds).get();
            if (operation.isPresent()) {
                return operation.get();
            }
        }
    }

    private Optional<Operation> createTable() {
        Entry entry = new Entry(fresh("t"));
        tables.put(entry.name, entry);
        entry.columns.add(new Col(fresh("c")));
        entry.columns.add(new Col(fresh("c")));
        Table table = Table.of(
                        entry.qualified(),
                        Column.of("id", "int").notNull(),
                        Column.of(entry.columns.get(0).name, "varchar(10)"),
                        Column.of(entry.columns.get(1).name, "varchar(10)"))
                .withPrimaryKey(new PrimaryKey("pk_" + entry.name, List.of("id")));
        return Optional.of(new CreateTable(table, false));
    }

    private Optional<Operation> dropTable() {
        return some().filter((entry) -> !isReferenced(entry)).map((entry) -> {
            tables.remove(entry.name);
            return new DropTable(entry.qualified(), false, false, null);
        });
    }

    private Optional<Operation> renameTable() {
        return some().map((entry) -> {
            QualifiedName before = entry.qualified();
            String old = entry.name;
            tables.remove(old);
            entry.name = fresh("t");
            tables.put(entry.name, entry);
            tables.values()
                    .forEach((other) -> other.keys.replaceAll(
                            (key) -> key.target.equals(old) ? new Key(key.name, entry.name) : key));
            return new RenameTable(before, entry.name);
        });
    }

    private Optional<Operation> addColumn() {
        return some().map((entry) -> {
            Col col = new Col(fresh("c"));
            entry.columns.add(col);
            return new AddColumn(entry.qualified(), List.of(Column.of(col.name, "varchar(10)")), List.of());
        });
    }

    /** Takes columns that only an index or constraint of their own is on. */
    private Optional<Operation> dropColumn() {
        return some().filter((entry) -> entry.columns.size() > 1).flatMap((entry) -> {
            Col col = pick(entry.columns);
            if (col.check != null) {
                return Optional.empty();
            }
            entry.columns.remove(col);
            return Optional.of(new DropColumn(entry.qualified(), List.of(col.name), null));
        });
    }

    private Optional<Operation> renameColumn() {
        return someColumn((entry, col) -> {
            if (col.check != null || (col.unique != null && !renamesUniqueColumns)) {
                return Optional.empty();
            }
            String before = col.name;
            col.name = fresh("c");
            return Optional.of(new RenameColumn(
                    entry.qualified(), before, col.name, DataType.parse("varchar(" + col.length + ")")));
        });
    }

    private Optional<Operation> modify() {
        return someColumn((entry, col) -> {
            col.length += 1 + random.nextInt(9);
            return Optional.of(new ModifyDataType(
                    entry.qualified(), col.name, DataType.parse("varchar(" + col.length + ")"), null));
        });
    }

    private Optional<Operation> setDefault() {
        return someColumn((entry, col) -> {
            if (col.hasDefault) {
                return Optional.empty();
            }
            col.hasDefault = true;
            return Optional.of(
                    new AddDefaultValue(entry.qualified(), col.name, Value.text("d" + random.nextInt(9)), null, null));
        });
    }

    private Optional<Operation> dropDefault() {
        return someColumn((entry, col) -> {
            if (!col.hasDefault) {
                return Optional.empty();
            }
            col.hasDefault = false;
            return Optional.of(new DropDefaultValue(entry.qualified(), col.name, null, null));
        });
    }

    private Optional<Operation> notNull() {
        return someColumn((entry, col) -> {
            if (col.notNull) {
                return Optional.empty();
            }
            col.notNull = true;
            return Optional.of(new AddNotNullConstraint(entry.qualified(), col.name, null, null));
        });
    }

    private Optional<Operation> columnRemarks() {
        return someColumn((entry, col) -> Optional.of(
                new SetColumnRemarks(entry.qualified(), col.name, "says " + random.nextInt(99), null, null)));
    }

    private Optional<Operation> tableRemarks() {
        return some().map((entry) -> new SetTableRemarks(entry.qualified(), "says " + random.nextInt(99), null));
    }

    private Optional<Operation> createIndex() {
        return someColumn((entry, col) -> {
            if (col.index != null) {
                return Optional.empty();
            }
            col.index = fresh("ix");
            return Optional.of(new CreateIndex(entry.qualified(), Index.of(col.index, col.name)));
        });
    }

    private Optional<Operation> dropIndex() {
        return someColumn((entry, col) -> {
            String index = col.index;
            col.index = null;
            return Optional.ofNullable(index).map((name) -> new DropIndex(entry.qualified(), name, null));
        });
    }

    private Optional<Operation> unique() {
        return someColumn((entry, col) -> {
            if (col.unique != null) {
                return Optional.empty();
            }
            col.unique = fresh("uq");
            return Optional.of(new AddUniqueConstraint(entry.qualified(), UniqueConstraint.of(col.unique, col.name)));
        });
    }

    private Optional<Operation> dropUnique() {
        return someColumn((entry, col) -> {
            String unique = col.unique;
            col.unique = null;
            return Optional.ofNullable(unique).map((name) -> new DropUniqueConstraint(entry.qualified(), name, null));
        });
    }

    private Optional<Operation> check() {
        return someColumn((entry, col) -> {
            if (col.check != null) {
                return Optional.empty();
            }
            col.check = fresh("ck");
            return Optional.of(
                    new AddCheckConstraint(entry.qualified(), new CheckConstraint(col.check, col.name + " <> ''")));
        });
    }

    private Optional<Operation> dropCheck() {
        return someColumn((entry, col) -> {
            String check = col.check;
            col.check = null;
            return Optional.ofNullable(check).map((name) -> new DropCheckConstraint(entry.qualified(), name, null));
        });
    }

    private Optional<Operation> foreignKey() {
        return some().flatMap((entry) -> {
            Entry target = pick(new ArrayList<>(tables.values()));
            if (entry.keys.stream().anyMatch((key) -> key.target.equals(target.name))) {
                return Optional.empty();
            }
            Key key = new Key(fresh("fk"), target.name);
            entry.keys.add(key);
            return Optional.of(new AddForeignKeyConstraint(
                    entry.qualified(), ForeignKey.of(key.name, List.of("id"), target.qualified(), List.of("id"))));
        });
    }

    private Optional<Operation> dropForeignKey() {
        return some().filter((entry) -> !entry.keys.isEmpty()).map((entry) -> {
            Key key = entry.keys.remove(random.nextInt(entry.keys.size()));
            return new DropForeignKeyConstraint(entry.qualified(), key.name, null);
        });
    }

    private boolean isReferenced(Entry entry) {
        return tables.values().stream()
                .flatMap((other) -> other.keys.stream())
                .anyMatch((key) -> key.target.equals(entry.name));
    }

    private Optional<Entry> some() {
        return Optional.of(pick(new ArrayList<>(tables.values())));
    }

    private Optional<Operation> someColumn(ColumnAction action) {
        return some().flatMap((entry) -> action.of(entry, pick(entry.columns)));
    }

    private <T> T pick(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    private String fresh(String prefix) {
        return prefix + names++;
    }

    /** Does something with a column, if it can be done. */
    @FunctionalInterface
    private interface ColumnAction {

        Optional<Operation> of(Entry entry, Col col);
    }

    /** A foreign key and where it points. */
    private record Key(String name, String target) {}

    /** A table of the books. */
    private static final class Entry {

        private String name;
        private final List<Col> columns = new ArrayList<>();
        private final List<Key> keys = new ArrayList<>();

        Entry(String name) {
            this.name = name;
        }

        QualifiedName qualified() {
            return QualifiedName.of(name);
        }
    }

    /** A column of the books, with at most one index, unique constraint and check. */
    private static final class Col {

        private String name;
        private int length = 10;
        private boolean hasDefault;
        private boolean notNull;
        private String index;
        private String unique;
        private String check;

        Col(String name) {
            this.name = name;
        }
    }
}
