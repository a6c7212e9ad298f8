package dev.migrate.dialect.h2;

import dev.migrate.dialect.Dialect;
import dev.migrate.dialect.SchemaSelection;
import dev.migrate.dialect.ScratchTable;
import dev.migrate.dialect.ScratchTables;
import dev.migrate.dialect.script.LexicalRules;
import dev.migrate.model.QualifiedName;
import dev.migrate.model.SchemaModel;
import dev.migrate.model.Table;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Creates the tables in a second database in memory, which only its connection sees, with the settings of the first.
 *
 * <p>Only if a table is refused there, it gets the first one's domains, sequences and functions, and the table another chance.
 */
final class H2ScratchTables implements ScratchTables {

    private final Dialect dialect;
    private final LexicalRules rules;

    H2ScratchTables(Dialect dialect, LexicalRules rules) {
        this.dialect = dialect;
        this.rules = rules;
    }

    @Override
    public List<Optional<Table>> respell(Connection connection, List<Table> tables) throws SQLException {
        if (tables.isEmpty()) {
            return List.of();
        }
        String ownSchema = connection.getSchema();
        H2Original original = new H2Original(connection);
        Optional<Connection> opened = original.openTwin();
        if (opened.isEmpty()) {
            return NONE.respell(connection, tables);
        }
        try (Connection twin = opened.get()) {
            return in(twin, ownSchema, tables, original);
        }
    }

    private List<Optional<Table>> in(Connection twin, String ownSchema, List<Table> tables, H2Original original)
            throws SQLException {
        List<ScratchTable> scratches = new ArrayList<>();
        Set<QualifiedName> names = new HashSet<>();
        for (Table table : tables) {
            int number = scratches.size();
            QualifiedName name = table.name();
            QualifiedName place = names.add(name) ? name : name.withName("migrate_scratch_" + number);
            scratches.add(new ScratchTable(table, place, number));
        }
        Set<String> schemas = tables.stream()
                .map((table) -> table.name().schema())
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .map(dialect::quote)
                .collect(Collectors.toSet());
        Set<Integer> created = new HashSet<>();
        try (Statement statement = twin.createStatement()) {
            statement.setEscapeProcessing(false);
            String own = '"' + ownSchema.replace("\"", "\"\"") + '"';
            for (String schema : Stream.concat(Stream.of(own), schemas.stream()).toList()) {
                statement.execute("create schema if not exists " + schema);
            }
            statement.execute("set schema " + own);
            create(statement, scratches, created);
            if (created.size() < scratches.size()) {
                for (String definition : original.definitions()) {
                    accepts(statement, List.of(definition));
                }
                create(statement, scratches, created);
            }
        }
        Set<String> read = tables.stream()
                .map((table) -> Objects.requireNonNullElse(table.name().schema(), ownSchema))
                .collect(Collectors.toSet());
        SchemaModel model = dialect.inspector().read(twin, new SchemaSelection(read, Set.of()));
        List<Optional<Table>> respelled = new ArrayList<>();
        for (int i = 0; i < scratches.size(); i++) {
            ScratchTable scratch = scratches.get(i);
            respelled.add(
                    created.contains(i) ? find(model, scratch.table()).flatMap(scratch::restored) : Optional.empty());
        }
        return respelled;
    }

    private static Optional<Table> find(SchemaModel model, Table scratch) {
        return model.tables().stream()
                .filter((table) -> table.name().equals(scratch.name()))
                .findFirst();
    }

    private void create(Statement statement, List<ScratchTable> scratches, Set<Integer> created) throws SQLException {
        for (int i = 0; i < scratches.size(); i++) {
            if (!created.contains(i)) {
                List<String> statements =
                        scratches.get(i).statements(dialect, rules).orElse(List.of());
                if (!statements.isEmpty() && accepts(statement, statements)) {
                    created.add(i);
                }
            }
        }
    }

    /** H2 has no codes for what it refuses that a connection of its own could also fail with: nobody else is there. */
    private static boolean accepts(Statement statement, List<String> definitions) throws SQLException {
        try {
            for (String definition : definitions) {
                statement.execute(definition);
            }
            return true;
        } catch (SQLException ex) {
            if (statement.getConnection().isClosed()) {
                throw ex;
            }
            return false;
        }
    }
}
