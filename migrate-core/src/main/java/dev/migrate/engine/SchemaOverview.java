package dev.migrate.engine;

import dev.migrate.changelog.Changelog;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Looks where many schemas of one database stand, in a handful of statements: which of them have books, then the books of
 * hundreds of them at once. It locks nothing and writes nothing.
 */
public final class SchemaOverview {

    private final EngineParts parts;
    private final int sessions;

    /**
     * Creates the overview of a database whose schemas have books with the same names.
     *
     * @param sessions how many sessions it may have at a time; two are enough, since each locks hundreds of tables
     */
    public SchemaOverview(EngineParts parts, int sessions) {
        this.parts = parts;
        this.sessions = sessions;
    }

    /**
     * Returns where each of the schemas stands, in their order.
     *
     * @param schemas as people write them
     */
    public List<SchemaState> read(Changelog changelog, Collection<String> schemas) {
        List<String> wanted = List.copyOf(schemas);
        List<List<String>> portions = portions(wanted);
        Found found = ask((session) -> found(session, wanted, portions.size() == 1));
        Map<String, DatabaseState> states = new HashMap<>(found.states());
        if (portions.size() > 1) { // Only now, because the pool may have no more than one connection.
            SideBySide.look(
                            portions,
                            (portion) -> ask((session) -> found.books().read(session, portion)))
                    .forEach(states::putAll);
        }
        return wanted.stream()
                .map((schema) -> new SchemaState(
                        schema,
                        found.existing().contains(schema.toLowerCase(Locale.ROOT)),
                        found.product(),
                        Objects.requireNonNull(states.get(schema)),
                        changelog,
                        found.dialectId(),
                        parts))
                .toList();
    }

    private Found found(DatabaseSession session, List<String> wanted, boolean withBooks) throws SQLException {
        Map<String, Bookkeeping.Existing> tables = tables(session, wanted);
        Set<String> existing = existing(session, wanted, tables.keySet());
        ManyBooks books = new ManyBooks(parts.settings(), tables);
        return new Found(
                session.product(),
                session.dialect().id(),
                existing,
                books,
                withBooks ? books.read(session, wanted) : Map.of());
    }

    private <T> T ask(Question<T> question) {
        try (DatabaseSession session = parts.session()) {
            return question.ask(session);
        } catch (SQLException ex) {
            throw new DatabaseAccessException("Could not read where the schemas stand", ex);
        }
    }

    /** What a server needs for so many tables is the time to plan, and it plans for each session by itself. */
    private List<List<String>> portions(List<String> schemas) {
        if (sessions < 2 || schemas.size() <= ManyBooks.SCHEMAS_PER_STATEMENT) {
            return List.of(schemas);
        }
        int half = schemas.size() / 2;
        return List.of(schemas.subList(0, half), schemas.subList(half, schemas.size()));
    }

    /** Returns the schemas that there are, in lower case; one that has tables is there. */
    private static Set<String> existing(DatabaseSession session, List<String> wanted, Set<String> withTables)
            throws SQLException {
        Set<String> found = withTables.containsAll(wanted)
                ? withTables
                : session.dialect().inspector().existingSchemas(session.connection());
        return found.stream().map((schema) -> schema.toLowerCase(Locale.ROOT)).collect(Collectors.toSet());
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

    /**
     * What the first session has found.
     *
     * @param existing the schemas that there are, in lower case
     * @param books reads more of them
     * @param states those that have been read
     */
    private record Found(
            String product,
            String dialectId,
            Set<String> existing,
            ManyBooks books,
            Map<String, DatabaseState> states) {}

    /**
     * Something to ask in a session.
     *
     * @param <T> the answer
     */
    @FunctionalInterface
    private interface Question<T> {

        T ask(DatabaseSession session) throws SQLException;
    }
}
