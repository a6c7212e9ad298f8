package dev.migrate.engine;

import dev.migrate.changelog.Changelog;
import dev.migrate.dialect.InstantColumn;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Looks where many schemas of one database stand, in a handful of statements: which of them have books, then the books of
 * hundreds of them at once. It locks nothing and writes nothing.
 */
public final class SchemaOverview {

    /** So many tables in a statement are few locks for a server, and few statements for a thousand schemas. */
    private static final int SCHEMAS_PER_STATEMENT = 400;

    private final EngineParts parts;

    /** Creates the overview of a database whose schemas have books with the same names. */
    public SchemaOverview(EngineParts parts) {
        this.parts = parts;
    }

    /**
     * Returns where each of the schemas stands, in their order.
     *
     * @param schemas as people write them
     */
    public List<SchemaState> read(Changelog changelog, Collection<String> schemas) {
        List<String> wanted = List.copyOf(schemas);
        try (DatabaseSession session = parts.session()) {
            Connection connection = session.connection();
            Set<String> existing = session.dialect().inspector().existingSchemas(connection).stream()
                    .map((schema) -> schema.toLowerCase(Locale.ROOT))
                    .collect(Collectors.toSet());
            Map<String, Bookkeeping.Existing> tables = tables(session, wanted);
            Map<String, Set<String>> heads = heads(session, having(wanted, tables, true));
            Map<String, List<JournalEntry>> journals = journals(session, having(wanted, tables, false));
            return wanted.stream()
                    .map((schema) -> new SchemaState(
                            schema,
                            existing.contains(schema.toLowerCase(Locale.ROOT)),
                            session.product(),
                            DatabaseState.of(
                                    tables.getOrDefault(schema, new Bookkeeping.Existing(false, false)),
                                    heads.getOrDefault(schema, Set.of()),
                                    journals.getOrDefault(schema, List.of())),
                            changelog,
                            session.dialect().id(),
                            parts))
                    .toList();
        } catch (SQLException ex) {
            throw new DatabaseAccessException("Could not read where the schemas stand", ex);
        }
    }

    private Map<String, Bookkeeping.Existing> tables(DatabaseSession session, List<String> schemas)
            throws SQLException {
        String version = parts.settings().versionTable();
        String history = parts.settings().historyTable();
        Map<String, Bookkeeping.Existing> tables = new HashMap<>();
        session.dialect()
                .inspector()
                .tablesInSchemas(session.connection(), schemas, List.of(version, history))
                .forEach((schema, found) ->
                        tables.put(schema, new Bookkeeping.Existing(found.contains(version), found.contains(history))));
        return tables;
    }

    private static List<String> having(
            List<String> schemas, Map<String, Bookkeeping.Existing> tables, boolean version) {
        return schemas.stream()
                .filter((schema) -> {
                    Bookkeeping.Existing existing = tables.get(schema);
                    return existing != null && (version ? existing.version() : existing.history());
                })
                .toList();
    }

    private Map<String, Set<String>> heads(DatabaseSession session, List<String> schemas) throws SQLException {
        Map<String, Set<String>> heads = new HashMap<>();
        union(
                session.connection(),
                schemas,
                (schema) -> "version_num from "
                        + session.bookkeeping(parts.settings(), schema).versionSql(),
                (schema, row) ->
                        heads.computeIfAbsent(schema, (key) -> new TreeSet<>()).add(row.getString("version_num")));
        return heads;
    }

    private Map<String, List<JournalEntry>> journals(DatabaseSession session, List<String> schemas)
            throws SQLException {
        InstantColumn instants = session.dialect().instants();
        String columns = JournalReader.selected(instants);
        Map<String, List<JournalEntry>> journals = new HashMap<>();
        union(
                session.connection(),
                schemas,
                (schema) -> columns + " from "
                        + session.bookkeeping(parts.settings(), schema).historySql(),
                (schema, row) -> journals.computeIfAbsent(schema, (key) -> new ArrayList<>())
                        .add(JournalReader.entry(row, instants)));
        journals.values().forEach((entries) -> entries.sort(Comparator.comparingLong(JournalEntry::sequence)));
        return journals;
    }

    /** Reads the same from many schemas in a statement; what is plain keeps the server's planning short. */
    private static void union(
            Connection connection, List<String> schemas, Function<String, String> select, SchemaRow handler)
            throws SQLException {
        for (int from = 0; from < schemas.size(); from += SCHEMAS_PER_STATEMENT) {
            int to = Math.min(schemas.size(), from + SCHEMAS_PER_STATEMENT);
            List<String> selects = new ArrayList<>();
            for (int i = from; i < to; i++) {
                selects.add("select " + i + " as tenant, " + select.apply(schemas.get(i)));
            }
            try (Statement statement = connection.createStatement();
                    ResultSet row = statement.executeQuery(String.join("\nunion all\n", selects))) {
                while (row.next()) {
                    handler.handle(schemas.get(row.getInt("tenant")), row);
                }
            }
        }
    }

    /** Handles a row of one of the schemas. */
    @FunctionalInterface
    private interface SchemaRow {

        void handle(String schema, ResultSet row) throws SQLException;
    }
}
