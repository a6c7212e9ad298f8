package dev.migrate.dialect;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migrate.error.MigrateException;
import dev.migrate.model.Column;
import dev.migrate.model.DataType;
import dev.migrate.model.Index;
import dev.migrate.model.QualifiedName;
import dev.migrate.model.Table;
import dev.migrate.model.Value;
import dev.migrate.operation.CreateIndex;
import dev.migrate.operation.CreateTable;
import dev.migrate.operation.InsertRows;
import dev.migrate.operation.RenameColumn;
import dev.migrate.operation.RenameTable;
import dev.migrate.testing.TestDatabase;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Whatever a name or value is made of, it is stored as given or refused with one clear error. */
abstract class HostileInputContractTests {

    private static final int ROUNDS = 300;

    abstract TestDatabase newDatabase();

    /** Returns the query for the names of all indexes that aren't the database's own. */
    abstract String indexNames();

    /** Returns from where table and name of each table's first column can be selected. */
    String fromFirstColumns(String schema) {
        return " from information_schema.columns where ordinal_position = 1 and lower(table_schema) = '" + schema + "'";
    }

    @Test
    void namesAndValuesAreStoredAsGivenOrRefused() throws SQLException {
        long seed = System.nanoTime();
        System.out.println(getClass().getSimpleName() + " seed: " + seed);
        HostileText text = new HostileText(seed);
        int stored = 0;
        try (LiveDatabase live = new LiveDatabase(newDatabase())) {
            for (int i = 0; i < ROUNDS; i++) {
                stored += storeName(live, text.next(), text.next(), text.next()) ? 1 : 0;
                stored += storeValue(live, text.next()) ? 1 : 0;
            }
            assertThat(live.query("select count(*)" + fromFirstColumns(live.schema())))
                    .containsExactly("0");
        }
        assertThat(stored).isGreaterThan(ROUNDS / 2).isLessThan(2 * ROUNDS);
    }

    private boolean storeName(LiveDatabase live, String table, String column, String index) {
        boolean sameName = table.equals(index); // Tables and indexes share their names on PostgreSQL.
        if (table.isBlank() || column.isBlank() || index.isBlank() || sameName) {
            return false;
        }
        try {
            QualifiedName first = QualifiedName.of("first");
            live.apply(new CreateTable(Table.of(first, Column.of("c", "int"), Column.of("d", "int")), false));
            live.apply(new RenameColumn(first, "c", column, DataType.parse("int")));
            live.apply(new CreateIndex(first, Index.of(index, column, "d")));
            live.apply(new RenameTable(first, table));
            assertSame(live.query("select table_name" + fromFirstColumns(live.schema())), table);
            assertSame(live.query("select column_name" + fromFirstColumns(live.schema())), column);
            assertSame(live.query(indexNames()), index);
            return true;
        } catch (MigrateException ex) {
            assertRefusedWithReason(ex);
            return false;
        } finally {
            dropAll(live);
        }
    }

    private boolean storeValue(LiveDatabase live, String value) {
        try {
            QualifiedName name = QualifiedName.of("t");
            Column column =
                    Column.of("v", "text").withDefault(Value.text(value)).withRemarks(value);
            live.apply(new CreateTable(Table.of(name, Column.of("id", "int"), column), false));
            List<Value> row = List.of(Value.number(1), Value.text(value));
            live.apply(new InsertRows(name, List.of("id", "v"), List.of(row, row)));
            live.execute("insert into t (id) values (2)");
            assertThat(live.query("select v from t")).containsExactly(value, value, value);
            return true;
        } catch (MigrateException ex) {
            assertRefusedWithReason(ex);
            return false;
        } finally {
            dropAll(live);
        }
    }

    /** A name without quotes comes back as the database folds it. */
    private static void assertSame(List<String> stored, String given) {
        assertThat(stored).hasSize(1);
        if (!stored.get(0).equals(given)) {
            assertThat(given).matches("[a-z_][a-z0-9_]*");
            assertThat(stored.get(0)).isEqualTo(given.toUpperCase(Locale.ROOT));
        }
    }

    private static void assertRefusedWithReason(MigrateException ex) {
        assertThat(ex.problem())
                .matches(
                        "(?s).*(NUL|surrogate pair|is longer than the \\d+ (bytes|characters)|ends with a blank|above U\\+FFFF).*");
        assertThat(ex.getMessage()).startsWith("test: ").doesNotContain("\0");
    }

    private void dropAll(LiveDatabase live) {
        live.query("select table_name" + fromFirstColumns(live.schema()))
                .forEach((table) -> live.execute("drop table \"" + table.replace("\"", "\"\"") + "\""));
    }
}
