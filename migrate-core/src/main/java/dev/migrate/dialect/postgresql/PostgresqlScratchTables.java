package dev.migrate.dialect.postgresql;

import dev.migrate.dialect.Dialect;
import dev.migrate.dialect.SchemaSelection;
import dev.migrate.dialect.ScratchTable;
import dev.migrate.dialect.ScratchTables;
import dev.migrate.dialect.script.LexicalRules;
import dev.migrate.model.QualifiedName;
import dev.migrate.model.SchemaModel;
import dev.migrate.model.Table;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Creates the tables as temporary ones, in a transaction that is rolled back.
 *
 * <p>All are created in one go; only if one of them is refused, one after the other, each behind a savepoint. They have their own
 * names, since an expression may mention its table; of two with one name in different schemas, the second gets another.
 */
final class PostgresqlScratchTables implements ScratchTables {

    /** A read-only transaction or server, no right to create, no time to wait for a lock. */
    private static final Set<String> UNABLE = Set.of("25006", "42501", "55P03");

    /** A definition that makes no sense here: data exceptions, features, syntax and names, limits. */
    private static final Set<String> REFUSED_CLASSES = Set.of("22", "0A", "2B", "3F", "42", "54");

    /** A transaction holds a lock for each table and index that it creates, and a server has room for some thousands. */
    private static final int TABLES_AT_ONCE = 200;

    private static final String LOCK_TIMEOUT = "set local lock_timeout = '2s'";
    private static final String SAVEPOINT = "savepoint migrate_scratch";
    private static final String RELEASE = "release savepoint migrate_scratch";
    private static final String ROLLBACK = "rollback to savepoint migrate_scratch";
    private static final String TEMPORARY_SCHEMA =
            "select nspname from pg_catalog.pg_namespace where oid = pg_catalog.pg_my_temp_schema()";

    private final Dialect dialect;
    private final LexicalRules rules;

    PostgresqlScratchTables(Dialect dialect, LexicalRules rules) {
        this.dialect = dialect;
        this.rules = rules;
    }

    @Override
    public List<Optional<Table>> respell(Connection connection, List<Table> tables) throws SQLException {
        if (tables.isEmpty()) {
            return List.of();
        }
        List<Optional<Table>> respelled = new ArrayList<>();
        for (int from = 0; from < tables.size(); from += TABLES_AT_ONCE) {
            int to = Math.min(from + TABLES_AT_ONCE, tables.size());
            respelled.addAll(inTransaction(connection, tables.subList(from, to)));
        }
        return respelled;
    }

    private List<Optional<Table>> inTransaction(Connection connection, List<Table> tables) throws SQLException {
        boolean autoCommit = connection.getAutoCommit();
        connection.setAutoCommit(false);
        try {
            return asTemporary(connection, tables);
        } finally {
            connection.rollback();
            connection.setAutoCommit(autoCommit);
        }
    }

    private List<Optional<Table>> asTemporary(Connection connection, List<Table> tables) throws SQLException {
        List<ScratchTable> scratches = new ArrayList<>();
        List<@Nullable String> scripts = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (Table table : tables) {
            int number = scratches.size();
            String name = names.add(table.name().name()) ? table.name().name() : "migrate_scratch_" + number;
            ScratchTable scratch = new ScratchTable(table, new QualifiedName("pg_temp", name), number);
            scratches.add(scratch);
            scripts.add(scratch.statements(dialect, rules)
                    .map((statements) -> String.join(";\n", statements))
                    .orElse(null));
        }
        boolean[] created = create(connection, scripts);
        @Nullable String schema = temporarySchema(connection);
        SchemaModel read = (schema == null)
                ? new SchemaModel(List.of(), List.of())
                : dialect.inspector().read(connection, new SchemaSelection(Set.of(schema), Set.of()));
        List<Optional<Table>> respelled = new ArrayList<>();
        for (int i = 0; i < created.length; i++) {
            ScratchTable scratch = scratches.get(i);
            String name = scratch.table().name().name();
            respelled.add(created[i] ? find(read, name).flatMap(scratch::restored) : Optional.empty());
        }
        return respelled;
    }

    private static Optional<Table> find(SchemaModel read, String name) {
        return read.tables().stream()
                .filter((table) -> table.name().name().equals(name))
                .findFirst();
    }

    /** Returns which tables are there. */
    private static boolean[] create(Connection connection, List<@Nullable String> scripts) throws SQLException {
        boolean[] created = new boolean[scripts.size()];
        try (Statement statement = connection.createStatement()) {
            statement.setEscapeProcessing(false);
            statement.execute(LOCK_TIMEOUT);
            List<String> possible = scripts.stream()
                    .filter(Objects::nonNull)
                    .map(Objects::requireNonNull)
                    .toList();
            boolean all = succeeds(statement, possible);
            for (int i = 0; i < created.length; i++) {
                String script = scripts.get(i);
                created[i] = script != null && (all || succeeds(statement, List.of(script)));
            }
        }
        return created;
    }

    private static boolean succeeds(Statement statement, List<String> scripts) throws SQLException {
        statement.execute(SAVEPOINT);
        try {
            statement.execute(String.join(";\n", scripts) + ";\n" + RELEASE);
            return true;
        } catch (SQLException ex) {
            String state = Objects.requireNonNullElse(ex.getSQLState(), "");
            if (!UNABLE.contains(state) && (state.length() != 5 || !REFUSED_CLASSES.contains(state.substring(0, 2)))) {
                throw ex;
            }
            statement.execute(ROLLBACK);
            return false;
        }
    }

    private static @Nullable String temporarySchema(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(TEMPORARY_SCHEMA)) {
            return row.next() ? row.getString(1) : null;
        }
    }
}
