package dev.migrate.engine;

import dev.migrate.dialect.InstantColumn;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Function;
import java.util.function.Predicate;

/** Reads the books of many schemas, those of hundreds in a statement. Safe for use by several threads. */
final class ManyBooks {

    /** So many tables in a statement are few locks for a server, and few statements for a thousand schemas. */
    private static final int SCHEMAS_PER_STATEMENT = 250;

    private final EngineSettings settings;
    private final Map<String, Bookkeeping.Existing> tables;

    /**
     * Creates a reader of books with the same names.
     *
     * @param tables which of the books there are, by schema
     */
    ManyBooks(EngineSettings settings, Map<String, Bookkeeping.Existing> tables) {
        this.settings = settings;
        this.tables = Map.copyOf(tables);
    }

    /** Returns the schemas in portions that are read by a statement for each of the books; several threads may take them. */
    static Queue<List<String>> portions(List<String> schemas) {
        Queue<List<String>> portions = new ConcurrentLinkedQueue<>();
        for (int from = 0; from < schemas.size(); from += SCHEMAS_PER_STATEMENT) {
            portions.add(schemas.subList(from, Math.min(schemas.size(), from + SCHEMAS_PER_STATEMENT)));
        }
        return portions;
    }

    /** Takes portions until there are no more, and returns where the schemas of those stand. */
    Map<String, DatabaseState> read(DatabaseSession session, Queue<List<String>> portions, JournalColumns columns)
            throws SQLException {
        Map<String, DatabaseState> states = new HashMap<>();
        for (List<String> portion = portions.poll(); portion != null; portion = portions.poll()) {
            read(session, portion, columns, states);
        }
        return states;
    }

    private void read(
            DatabaseSession session, List<String> schemas, JournalColumns columns, Map<String, DatabaseState> states)
            throws SQLException {
        Map<String, Set<String>> heads = heads(session, having(schemas, Bookkeeping.Existing::version));
        Map<String, List<JournalEntry>> journals =
                journals(session, having(schemas, Bookkeeping.Existing::history), columns);
        for (String schema : schemas) {
            states.put(
                    schema,
                    DatabaseState.of(
                            tables.getOrDefault(schema, Bookkeeping.Existing.NONE),
                            heads.getOrDefault(schema, Set.of()),
                            journals.getOrDefault(schema, List.of())));
        }
    }

    /** Whether a schema has a journal. */
    boolean hasJournal(String schema) {
        return tables.getOrDefault(schema, Bookkeeping.Existing.NONE).history();
    }

    private List<String> having(List<String> schemas, Predicate<Bookkeeping.Existing> book) {
        return schemas.stream()
                .filter((schema) -> book.test(tables.getOrDefault(schema, Bookkeeping.Existing.NONE)))
                .toList();
    }

    private Map<String, Set<String>> heads(DatabaseSession session, List<String> schemas) throws SQLException {
        Map<String, Set<String>> heads = new HashMap<>();
        union(
                session.connection(),
                schemas,
                (schema) -> "version_num from "
                        + session.bookkeeping(settings, schema).versionSql(),
                (schema, row) ->
                        heads.computeIfAbsent(schema, (key) -> new TreeSet<>()).add(row.getString(2)));
        return heads;
    }

    private Map<String, List<JournalEntry>> journals(
            DatabaseSession session, List<String> schemas, JournalColumns columns) throws SQLException {
        InstantColumn instants = session.dialect().instants();
        String selected = columns.selected(instants);
        Map<String, List<JournalEntry>> journals = new HashMap<>();
        union(
                session.connection(),
                schemas,
                (schema) -> selected + " from "
                        + session.bookkeeping(settings, schema).historySql(),
                (schema, row) -> journals.computeIfAbsent(schema, (key) -> new ArrayList<>())
                        .add(columns.entry(row, 1, instants)));
        journals.values().forEach((entries) -> entries.sort(Comparator.comparingLong(JournalEntry::sequence)));
        return journals;
    }

    /** Reads the same from all schemas of a portion in a statement; what is plain keeps the server's planning short. */
    private static void union(
            Connection connection, List<String> schemas, Function<String, String> select, SchemaRow handler)
            throws SQLException {
        if (schemas.isEmpty()) {
            return;
        }
        List<String> selects = new ArrayList<>(schemas.size());
        for (int i = 0; i < schemas.size(); i++) {
            selects.add("select " + i + " as tenant, " + select.apply(schemas.get(i)));
        }
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(String.join("\nunion all\n", selects))) {
            while (row.next()) {
                handler.handle(schemas.get(row.getInt(1)), row);
            }
        }
    }

    /** Handles a row of one of the schemas. */
    @FunctionalInterface
    private interface SchemaRow {

        void handle(String schema, ResultSet row) throws SQLException;
    }
}
