package dev.migrate.adopt;

import dev.migrate.changelog.Changelog;
import dev.migrate.changelog.Migration;
import dev.migrate.changelog.Origin.LiquibaseChangeSet;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Liquibase's table has one row for each change set, named by id, author and path. Older versions wrote paths with a prefix,
 * and an application may have found its files elsewhere, so a path may also be the end of the other one.
 */
final class LiquibaseHistory implements ForeignHistory {

    private static final List<String> APPLIED = List.of("EXECUTED", "RERAN", "MARK_RAN");

    @Override
    public List<AppliedEntry> applied(HistoryTable table, Changelog changelog) throws SQLException {
        Map<String, List<Migration>> byName = new HashMap<>();
        for (Migration migration : changelog.migrations().values()) {
            if (migration.origin() instanceof LiquibaseChangeSet set) {
                byName.computeIfAbsent(name(set.id(), set.author()), (name) -> new ArrayList<>())
                        .add(migration);
            }
        }
        List<AppliedEntry> applied = new ArrayList<>();
        List<String> unknown = new ArrayList<>();
        for (Row row : rows(table)) {
            find(row, byName.getOrDefault(name(row.id(), row.author()), List.of()))
                    .ifPresentOrElse(
                            (migration) -> applied.add(new AppliedEntry(migration.id(), row.executedAt(), 0, "")),
                            () -> unknown.add(row.path() + "::" + row.id() + "::" + row.author()));
        }
        if (!unknown.isEmpty()) {
            throw table.refused(
                    "has change sets that aren't among the files:",
                    unknown,
                    "Add their files to 'migrate.locations', or delete the rows of change sets that are gone for good.");
        }
        return applied;
    }

    private static List<Row> rows(HistoryTable table) throws SQLException {
        return table.rows(Row::read).stream()
                .filter((row) -> APPLIED.contains(row.kind().toUpperCase(Locale.ROOT)))
                .sorted(Comparator.comparingLong(Row::order))
                .toList();
    }

    private static Optional<Migration> find(Row row, List<Migration> candidates) {
        return candidates.stream()
                .filter((candidate) -> path(candidate).equals(row.path()))
                .findFirst()
                .or(() -> candidates.stream()
                        .filter((candidate) -> isEnd(path(candidate), row.path()) || isEnd(row.path(), path(candidate)))
                        .findFirst());
    }

    private static boolean isEnd(String path, String of) {
        return of.endsWith("/" + path);
    }

    private static String path(Migration migration) {
        return (migration.origin() instanceof LiquibaseChangeSet set) ? plain(set.path()) : "";
    }

    private static String plain(String path) {
        return path.replace('\\', '/').replaceFirst("^classpath\\*?:", "").replaceFirst("^/+", "");
    }

    private static String name(String id, String author) {
        return id + "::" + author;
    }

    /**
     * A row of the table.
     *
     * @param kind how it came there
     * @param order in which order it was run
     */
    private record Row(
            String id,
            String author,
            String path,
            String kind,
            long order,
            @Nullable Instant executedAt) {

        static Row read(ResultSet row) throws SQLException {
            Timestamp executed = row.getTimestamp("DATEEXECUTED");
            return new Row(
                    row.getString("ID"),
                    row.getString("AUTHOR"),
                    plain(row.getString("FILENAME")),
                    row.getString("EXECTYPE"),
                    row.getLong("ORDEREXECUTED"),
                    (executed == null) ? null : executed.toInstant());
        }
    }
}
