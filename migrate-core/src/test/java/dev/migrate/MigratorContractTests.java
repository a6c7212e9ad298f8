package dev.migrate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.migrate.engine.MigrationStatus;
import dev.migrate.engine.State;
import dev.migrate.error.MigrateException;
import dev.migrate.testing.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole way from files and classes to a real database; each subclass says to which. */
abstract class MigratorContractTests {

    @TempDir
    Path files;

    private TestDatabase database;
    private Migrator migrator;

    abstract TestDatabase newDatabase();

    @BeforeEach
    void createDatabase() {
        database = newDatabase();
        migrator = migrator(List.of());
    }

    @Test
    void namesSurviveWhateverIsInThem() throws Exception {
        List<String> names = List.of(
                "plain",
                "Mixed Case",
                "it's \"quoted\"",
                "select",
                "user",
                "back\\slash",
                "dash--comment",
                "semi;colon",
                "ünïcödé",
                "1digit");
        for (int i = 0; i < names.size(); i++) {
            String id = "name" + i;
            String parent = (i == 0) ? "~" : "name" + (i - 1);
            write(id + ".yaml", hostile(id, parent, names.get(i)));
        }

        migrator.upgrade("head");

        try (Connection connection = database.open()) {
            for (String name : names) {
                assertThat(text(
                                connection,
                                "select %s from %s where %s = %s",
                                name,
                                name,
                                name,
                                "'" + literal(name) + "'"))
                        .isEqualTo(name);
            }
        }
        migrator.downgrade("base");
        assertThat(migrator.status().current()).isEmpty();
        migrator.upgrade("head");
        assertThat(migrator.status().state()).isEqualTo(State.UP_TO_DATE);
    }

    @Test
    void yamlAndJavaStandInOneGraph() throws Exception {
        write("aaaa_roles.yaml", """
                revision: aaaa
                message: Create roles
                upgrade:
                  - createTable:
                      tableName: roles
                      columns:
                        - column: {name: id, type: bigint, autoIncrement: true, constraints: {primaryKey: true, primaryKeyName: pk_roles}}
                        - column: {name: name, type: varchar(40), constraints: {nullable: false, unique: true, uniqueConstraintName: uq_roles_name}}
                """);
        write("cccc_index.yaml", """
                revision: cccc
                downRevision: bbbb
                upgrade:
                  - createIndex: {tableName: roles, indexName: ix_roles_name, columns: [{column: {name: name}}]}
                """);
        migrator = migrator(List.of(new DefaultRoles()));

        migrator.upgrade("head");

        try (Connection connection = database.open()) {
            assertThat(number(connection, "select count(*) from roles")).isEqualTo(2);
        }
        MigrationStatus status = migrator.status();
        assertThat(status.current()).containsExactly("cccc");
        assertThat(migrator.history()).extracting((entry) -> entry.revision()).containsExactly("cccc", "bbbb", "aaaa");
        migrator.downgrade("aaaa");
        try (Connection connection = database.open()) {
            assertThat(number(connection, "select count(*) from roles")).isZero();
        }
    }

    @Test
    void graphFaultsAreOneErrorWithEveryFileAndTouchNothing() throws Exception {
        write("a.yaml", "revision: aaaa\ndownRevision: bbbb\nupgrade: []\n");
        write("b.yaml", "revision: bbbb\ndownRevision: aaaa\nupgrade: []\n");
        assertFault("a.yaml", "b.yaml", "cycle");

        write("b.yaml", "revision: aaaa\nupgrade: []\n");
        write("a.yaml", "revision: aaaa\nupgrade: []\n");
        assertFault("a.yaml", "b.yaml", "'aaaa'");

        write("b.yaml", "revision: bbbb\ndownRevision: gone\nupgrade: []\n");
        assertFault("b.yaml", "gone", "");

        write("b.yaml", "revision: bbbb\nupgrade: []\n");
        assertFault("a.yaml", "b.yaml", "migrate merge");
    }

    @Test
    void aFaultInAnyPendingBodyTouchesNothing() throws Exception {
        write(
                "a.yaml",
                "revision: aaaa\nupgrade:\n  - createTable: {tableName: t, columns: [{column: {name: id, type: int}}]}\n");
        write("b.yaml", "revision: bbbb\ndownRevision: aaaa\nupgrade:\n  - creatTable: {tableName: t}\n");

        assertThatThrownBy(() -> migrator.upgrade("head"))
                .isInstanceOf(MigrateException.class)
                .hasMessageStartingWith(files.resolve("b.yaml") + ":4:5: ")
                .hasMessageContaining("'creatTable'")
                .hasMessageContaining("'createTable'");

        assertThat(tables()).isEmpty();
    }

    private void assertFault(String... fragments) throws SQLException {
        assertThatThrownBy(() -> migrator.autoUpgrade("head"))
                .isInstanceOf(MigrateException.class)
                .hasMessageContainingAll(fragments);
        assertThat(tables()).isEmpty();
    }

    private List<String> tables() throws SQLException {
        List<String> tables = new ArrayList<>();
        try (Connection connection = database.open();
                var rows = connection
                        .getMetaData()
                        .getTables(connection.getCatalog(), connection.getSchema(), "%", new String[] {
                            "TABLE", "BASE TABLE"
                        })) {
            while (rows.next()) {
                tables.add(rows.getString("TABLE_NAME"));
            }
        }
        return tables;
    }

    private Migrator migrator(List<JavaMigration> javaMigrations) {
        return Migrator.builder(database.dataSource())
                .locations("file:" + files)
                .javaMigrations(javaMigrations)
                .build();
    }

    private void write(String file, String text) throws IOException {
        Files.writeString(files.resolve(file), text);
    }

    private static String hostile(String id, String parent, String name) {
        String quoted = "'" + name.replace("'", "''") + "'";
        return """
                revision: %s
                downRevision: %s
                upgrade:
                  - createTable:
                      tableName: %s
                      columns:
                        - column: {name: %s, type: varchar(100), constraints: {nullable: false}}
                  - insert: {tableName: %s, columns: [{column: {name: %s, value: %s}}]}
                  - createIndex: {tableName: %s, indexName: %s, columns: [{column: {name: %s}}]}
                downgrade:
                  - dropIndex: {tableName: %s, indexName: %s}
                  - dropTable: {tableName: %s}
                """.formatted(
                        id,
                        parent,
                        quoted,
                        quoted,
                        quoted,
                        quoted,
                        quoted,
                        quoted,
                        index(name),
                        quoted,
                        quoted,
                        index(name),
                        quoted);
    }

    private static String index(String name) {
        return "'ix " + name.replace("'", "''") + "'";
    }

    private static String literal(String text) {
        return text.replace("'", "''");
    }

    /** Asks with every name quoted as the standard says; a plain name is folded by the database itself. */
    private static String text(
            Connection connection, String sql, String column, String table, String where, String value)
            throws SQLException {
        try (Statement statement = connection.createStatement();
                var rows = statement.executeQuery(sql.formatted(quote(column), quote(table), quote(where), value))) {
            assertThat(rows.next()).as(table).isTrue();
            return rows.getString(1);
        }
    }

    private static String quote(String name) {
        return name.equals("plain") ? name : "\"" + name.replace("\"", "\"\"") + "\"";
    }

    private static long number(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    @Revision(id = "bbbb", downRevision = "aaaa", message = "Populate default roles")
    static class DefaultRoles implements JavaMigration {

        @Override
        public void upgrade(Operations op) {
            op.bulkInsert("roles", List.of(Map.of("name", "admin"), Map.of("name", "reader")));
            long count = op.jdbc()
                    .sql("select count(*) from roles")
                    .query(Long.class)
                    .single();
            if (count != 2) {
                throw new IllegalStateException("the migration doesn't see its own rows: " + count);
            }
        }

        @Override
        public void downgrade(Operations op) {
            op.delete("roles", "name in ('admin', 'reader')");
        }
    }
}
