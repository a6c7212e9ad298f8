package dev.migrate.adopt;

import dev.migrate.changelog.Changelog;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Alembic's table has one row for each applied head, and no word about what led there. */
final class AlembicHistory implements ForeignHistory {

    @Override
    public List<AppliedEntry> applied(HistoryTable table, Changelog changelog) throws SQLException {
        List<String> heads = table.rows((row) -> row.getString("version_num"));
        Set<String> unknown = changelog.graph().unknown(new HashSet<>(heads));
        if (!unknown.isEmpty()) {
            throw table.refused(
                    "is at revisions that aren't among the application's:",
                    unknown.stream().sorted().toList(),
                    "Write them with the same ids.");
        }
        return changelog.graph().ancestors(new HashSet<>(heads)).stream()
                .sorted()
                .map(AppliedEntry::of)
                .toList();
    }
}
