package dev.migrate.engine;

import dev.migrate.changelog.Changelog;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Queue;
import java.util.Set;
import java.util.function.Supplier;
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
        return look((session) -> find(session, wanted), wanted, JournalColumns.DECISIVE)
                .states(wanted, changelog, parts);
    }

    /**
     * Returns the same for those who want to upgrade them: a schema that is seen to be at the target by a glance isn't looked
     * at any further.
     *
     * @param target any form of target
     */
    public List<SchemaState> readFor(String target, Changelog changelog, Collection<String> schemas) {
        List<String> wanted = List.copyOf(schemas);
        Found glanced = look((session) -> find(session, wanted), wanted, JournalColumns.GLANCE);
        List<SchemaState> states = glanced.states(wanted, changelog, parts);
        List<String> rest = states.stream()
                .filter((state) -> !state.isDone(target))
                .map(SchemaState::schema)
                .filter(glanced.books()::hasJournal)
                .toList();
        return rest.isEmpty()
                ? states
                : look((session) -> glanced, rest, JournalColumns.DECISIVE).states(wanted, changelog, parts);
    }

    /**
     * Reads the books of many schemas in two sessions: what a server needs for so many tables is the time to plan, and it
     * plans for each session by itself. Each takes portions as long as there are any, so where the pool has no more than one
     * connection the first one reads them all, and nobody waits for the second; otherwise it is waited for when the first is
     * given back.
     */
    private Found look(Finding finding, List<String> schemas, JournalColumns columns) {
        Queue<List<String>> portions = ManyBooks.portions(schemas);
        boolean two = sessions > 1 && portions.size() > 1;
        Found found;
        Map<String, DatabaseState> first;
        Supplier<Map<String, DatabaseState>> second = Map::of;
        try (DatabaseSession session = parts.session()) {
            found = finding.in(session);
            ManyBooks books = found.books();
            if (two) {
                second = Meanwhile.begin(
                        "The look at the schemas", "migrate-look", () -> read(books, portions, columns))::get;
            }
            first = books.read(session, portions, columns);
        } catch (SQLException ex) {
            throw failed(ex);
        }
        return (first.size() == schemas.size())
                ? found.with(first)
                : found.with(first).with(second.get());
    }

    private Map<String, DatabaseState> read(ManyBooks books, Queue<List<String>> portions, JournalColumns columns) {
        try (DatabaseSession session = parts.session()) {
            return books.read(session, portions, columns);
        } catch (SQLException ex) {
            throw failed(ex);
        }
    }

    private static DatabaseAccessException failed(SQLException ex) {
        return new DatabaseAccessException("Could not read where the schemas stand", ex);
    }

    private Found find(DatabaseSession session, List<String> wanted) throws SQLException {
        Map<String, Bookkeeping.Existing> tables = tables(session, wanted);
        return new Found(
                session.product(),
                session.dialect().id(),
                existing(session, wanted, tables.keySet()),
                new ManyBooks(parts.settings(), tables),
                Map.of());
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
     * What is known of the schemas.
     *
     * @param existing the schemas that there are, in lower case
     * @param books reads more of them
     * @param read where those stand that were looked at
     */
    private record Found(
            String product, String dialectId, Set<String> existing, ManyBooks books, Map<String, DatabaseState> read) {

        /** Returns the same with what was read since. */
        Found with(Map<String, DatabaseState> more) {
            Map<String, DatabaseState> all = new HashMap<>(read);
            all.putAll(more);
            return new Found(product, dialectId, existing, books, all);
        }

        List<SchemaState> states(List<String> schemas, Changelog changelog, EngineParts parts) {
            return schemas.stream()
                    .map((schema) -> new SchemaState(
                            schema,
                            existing.contains(schema.toLowerCase(Locale.ROOT)),
                            product,
                            Objects.requireNonNull(read.get(schema)),
                            changelog,
                            dialectId,
                            parts))
                    .toList();
        }
    }

    /** Finds out what there is before books are read. */
    @FunctionalInterface
    private interface Finding {

        Found in(DatabaseSession session) throws SQLException;
    }
}
