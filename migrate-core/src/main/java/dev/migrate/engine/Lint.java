package dev.migrate.engine;

import dev.migrate.changelog.Changelog;
import dev.migrate.changelog.CodeBody;
import dev.migrate.changelog.Migration;
import dev.migrate.changelog.MigrationType;
import dev.migrate.revision.RevisionRange;
import java.util.List;
import java.util.Set;

/**
 * Judges upgrades of revisions by what they say, for a kind of database, without looking at one. Safe for use by several
 * threads.
 */
public final class Lint {

    private final EngineParts parts;
    private final String dialectId;
    private final PlanGate gate;

    Lint(EngineParts parts, String dialectId, PlanGate gate) {
        this.parts = parts;
        this.dialectId = dialectId;
        this.gate = gate;
    }

    /** Judges each revision as if it were released alone, on a database that has all those before it. */
    public Report all() {
        Changelog changelog = parts.changelog();
        List<Migration> migrations = changelog.graph().revisions().stream()
                .map((header) -> changelog.migration(header.id()))
                .toList();
        return report(
                migrations,
                migrations.stream()
                        .flatMap((migration) -> findings(List.of(migration)).stream())
                        .toList());
    }

    /**
     * Judges the revisions of a range as one release: what one of them creates is nobody's yet.
     *
     * @param current the applied heads, for a range that names them; empty where it doesn't
     */
    public Report release(RevisionRange range, Set<String> current) {
        Changelog changelog = parts.changelog();
        Set<String> from = changelog.graph().resolve(range.fromOrBase(), current);
        Set<String> to = changelog.graph().resolve(range.toOrHeads(), current);
        Set<String> before = changelog.graph().ancestors(from);
        Set<String> until = changelog.graph().ancestors(to);
        List<Migration> migrations = changelog.graph().revisions().stream()
                .filter((header) -> until.contains(header.id()) && !before.contains(header.id()))
                .map((header) -> changelog.migration(header.id()))
                .toList();
        return report(migrations, findings(migrations));
    }

    private List<Finding> findings(List<Migration> migrations) {
        PendingFindings pending = PendingFindings.of(migrations, dialectId, gate);
        return migrations.stream()
                .flatMap((migration) ->
                        pending.of(migration.id()).stream().map((note) -> new Finding(migration.id(), note)))
                .toList();
    }

    private static Report report(List<Migration> migrations, List<Finding> findings) {
        long opaque = migrations.stream()
                .filter((migration) -> migration.type() == MigrationType.SQL || migration.body() instanceof CodeBody)
                .count();
        return new Report(migrations.size(), (int) opaque, findings);
    }

    /**
     * What somebody should know of a revision before it runs.
     *
     * @param revision the revision
     * @param note the note
     */
    public record Finding(String revision, PlanNote note) {}

    /**
     * What was found.
     *
     * @param revisions how many revisions there are
     * @param opaque how many of them are SQL or code, which isn't judged
     * @param findings what speaks against them, in the order in which they run
     */
    public record Report(int revisions, int opaque, List<Finding> findings) {

        public Report {
            findings = List.copyOf(findings);
        }
    }
}
