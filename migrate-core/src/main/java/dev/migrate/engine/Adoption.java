package dev.migrate.engine;

import dev.migrate.adopt.AppliedEntry;
import dev.migrate.adopt.ForeignHistory;
import dev.migrate.adopt.ForeignTool;
import dev.migrate.adopt.HistoryTable;
import dev.migrate.changelog.Changelog;
import dev.migrate.changelog.DeclaredBody;
import dev.migrate.changelog.Migration;
import dev.migrate.changelog.Repetition;
import dev.migrate.error.MigrateException;
import dev.migrate.revision.HeadsTransition;
import dev.migrate.revision.RevisionHeader;
import dev.migrate.revision.Target;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Takes over a database that another tool has managed: what that tool has applied is written into the version table and the
 * journal, with when and by whom. Nothing is run. Safe for use by several threads; the database's lock keeps them apart.
 */
public final class Adoption {

    private final EngineParts parts;

    /** Creates the adoption of one database. */
    public Adoption(EngineParts parts) {
        this.parts = parts;
    }

    /**
     * Takes the database over.
     *
     * @param table the other tool's table, or {@code null} for its usual one
     * @param dryRun whether only to tell what would be done
     * @throws MigrateException if something is applied that isn't among the revisions, or the database has books already
     */
    public AdoptionResult adopt(ForeignTool tool, @Nullable String table, boolean dryRun) {
        Changelog changelog = parts.changelog();
        try (DatabaseSession session = parts.session()) {
            if (dryRun) {
                Bookkeeping books =
                        session.bookkeeping(parts.settings(), parts.settings().schema());
                return look(session, changelog, tool, table, new StateReader(books).read(session.connection()))
                        .result(tool, true);
            }
            return new LockedRun(parts).run(session, (locked) -> {
                Adopted adopted = look(session, changelog, tool, table, locked.state());
                write(locked, tool, adopted);
                return adopted.result(tool, false);
            });
        } catch (SQLException ex) {
            throw new DatabaseAccessException("Could not adopt the database from " + tool.title(), ex);
        }
    }

    private Adopted look(
            DatabaseSession session, Changelog changelog, ForeignTool tool, @Nullable String name, DatabaseState state)
            throws SQLException {
        HistoryTable table =
                HistoryTable.find(tool, name, parts.settings().schema(), session.connection(), session.dialect());
        boolean shared = table.name().equalsIgnoreCase(parts.settings().versionTable());
        if ((!shared && !state.heads().isEmpty()) || state.lastSequence() > 0) {
            throw new MigrateException(
                    "The database has been migrated by this tool already: it is at " + Heads.text(state.heads()) + ".",
                    "Adopt is for a database that only " + tool.title() + " has managed. Nothing was changed.");
        }
        Map<String, AppliedEntry> applied = new HashMap<>();
        ForeignHistory.of(tool).applied(table, changelog).forEach((entry) -> applied.put(entry.revision(), entry));
        Set<String> placed = new HashSet<>(applied.keySet());
        placed.retainAll(changelog.migrations().keySet());
        Set<String> heads = headsOf(changelog, placed);
        requireNoHole(changelog, session.dialect().id(), tool, placed, heads);
        return new Adopted(
                table.name(), applied, new HeadsTransition(shared ? heads : state.heads(), heads), changelog);
    }

    private static Set<String> headsOf(Changelog changelog, Set<String> applied) {
        Set<String> heads = new TreeSet<>();
        Set<String> covered = new HashSet<>();
        List<RevisionHeader> parentsFirst = changelog.graph().revisions();
        for (int i = parentsFirst.size() - 1; i >= 0; i--) {
            String revision = parentsFirst.get(i).id();
            if (applied.contains(revision) && !covered.contains(revision)) {
                heads.add(revision);
                covered.addAll(changelog.graph().ancestors(Set.of(revision)));
            }
        }
        return heads;
    }

    /** A version table with the heads says that all before them is applied, too; what does nothing here always is. */
    private static void requireNoHole(
            Changelog changelog, String dialectId, ForeignTool tool, Set<String> applied, Set<String> heads) {
        Set<String> holes = new LinkedHashSet<>();
        Set<String> toBeApplied = changelog.graph().ancestors(heads);
        for (RevisionHeader header : changelog.graph().revisions()) {
            if (toBeApplied.contains(header.id())
                    && !applied.contains(header.id())
                    && doesSomething(changelog.migration(header.id()), dialectId)) {
                holes.add("'" + header.id() + "' (" + header.message() + ")");
            }
        }
        if (!holes.isEmpty()) {
            throw new MigrateException(
                    tool.title() + " hasn't applied revisions that come before applied ones: "
                            + String.join(", ", holes) + ".",
                    "Apply them with " + tool.title() + " first, or move them behind the others. Nothing was changed.");
        }
    }

    private static boolean doesSomething(Migration migration, String dialectId) {
        return !(migration.body() instanceof DeclaredBody declared)
                || !declared.read().appliedTo(dialectId).upgrade().isEmpty();
    }

    private void write(LockedRun.Locked locked, ForeignTool tool, Adopted adopted) throws SQLException {
        locked.createBooks();
        Connection connection = locked.context().connection();
        connection.setAutoCommit(false);
        locked.context().versionTable().apply(connection, adopted.transition());
        long sequence = locked.state().lastSequence();
        for (Migration migration : adopted.inOrder()) {
            AppliedEntry entry = adopted.applied().getOrDefault(migration.id(), AppliedEntry.of(migration.id()));
            Instant at = (entry.at() == null) ? parts.clock().instant() : entry.at();
            JournalEntry row = locked.context()
                    .entries()
                    .adopted(++sequence, migration, adopted.transition(), at, entry.durationMs(), entry.user());
            locked.context().journal().append(connection, row, null);
        }
        connection.commit();
        parts.log()
                .info(
                        "Adopted {} revisions from {}: the database is at {}",
                        adopted.inOrder().size(),
                        tool.title(),
                        Heads.text(adopted.transition().after()));
        locked.context().listener().stamped(adopted.transition());
    }

    /**
     * What is to be taken over.
     *
     * @param table the other tool's table
     * @param applied what it says, by revision
     * @param transition what the version table becomes
     * @param changelog the application's revisions
     */
    private record Adopted(
            String table, Map<String, AppliedEntry> applied, HeadsTransition transition, Changelog changelog) {

        /** Returns the revisions that count as applied, parents first, then those without a place in the graph. */
        List<Migration> inOrder() {
            Set<String> placed = changelog.graph().ancestors(transition.after());
            return Stream.concat(
                            changelog.graph().revisions().stream()
                                    .filter((header) -> placed.contains(header.id()))
                                    .map((header) -> changelog.migration(header.id())),
                            apart().filter((migration) -> applied.containsKey(migration.id())))
                    .toList();
        }

        AdoptionResult result(ForeignTool tool, boolean dryRun) {
            Stream<String> pending = changelog.graph().upgradePath(Target.heads(), transition.after()).stream()
                    .map(RevisionHeader::id);
            Stream<String> again = apart().map(Migration::id).filter((revision) -> !applied.containsKey(revision));
            return new AdoptionResult(
                    tool,
                    table,
                    dryRun,
                    inOrder().stream().map(Migration::id).toList(),
                    transition.after(),
                    Stream.concat(pending, again).toList());
        }

        private Stream<Migration> apart() {
            return changelog.repeating().stream()
                    .filter((migration) -> migration.repetition() == Repetition.AFTER_OTHERS);
        }
    }
}
