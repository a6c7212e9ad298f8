package dev.migrate.engine;

import dev.migrate.adopt.ForeignTool;
import dev.migrate.adopt.HistoryTable;
import dev.migrate.changelog.Changelog;
import dev.migrate.changelog.Migration;
import dev.migrate.dialect.Dialect;
import dev.migrate.error.MigrateException;
import dev.migrate.revision.RevisionHeader;
import dev.migrate.revision.Target;
import dev.migrate.revision.UnknownRevisionException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Decides which revisions an upgrade applies, after asking whether it may at all. */
final class UpgradePath {

    private final Changelog changelog;
    private final Target target;
    private final UpgradePolicies policies;
    private final boolean automatic;
    private final RunLog log;

    UpgradePath(Changelog changelog, Target target, UpgradePolicies policies, boolean automatic, RunLog log) {
        this.changelog = changelog;
        this.target = target;
        this.policies = policies;
        this.automatic = automatic;
        this.log = log;
    }

    /**
     * Whether all is applied, as it is now, and nothing else is to do or to say. What looks different in the least is left to
     * {@link #find}, which wants to know more of the state than a glance tells.
     *
     * @throws MigrateException if there is no such target
     */
    boolean isDone(DatabaseState glance) {
        Set<String> heads = glance.heads();
        if (!glance.tables().version()
                || !changelog.repeating().isEmpty()
                || !changelog.graph().unknown(heads).isEmpty()
                || !changelog.graph().isUpToDate(heads)
                || !glance.endedWell()) {
            return false;
        }
        return changelog.migrations().values().stream().noneMatch((migration) -> looksEdited(migration, glance))
                && changelog.graph().upgradePath(target, heads).isEmpty();
    }

    private static boolean looksEdited(Migration migration, DatabaseState glance) {
        JournalEntry applied = glance.lastDone().get(migration.id());
        return applied != null
                && applied.direction() != Direction.DOWNGRADE
                && applied.checksum() != null
                && !applied.checksum().equals(migration.fullChecksum());
    }

    /**
     * Returns what to run.
     *
     * @throws MigrateException if the database is in a state that a person has to look at first
     */
    UpgradeSteps find(DatabaseState state) {
        if (automatic && isAhead(state)) {
            return UpgradeSteps.NONE;
        }
        checkEdited(state);
        List<RevisionHeader> path = changelog.graph().upgradePath(target, state.heads());
        if (!automatic || policies.reapplyRolledBack()) {
            return UpgradeSteps.of(changelog, state, path);
        }
        HeldRevisions held = HeldRevisions.among(changelog.graph(), path, state);
        held.warn(log);
        return UpgradeSteps.of(changelog, state, held.rest());
    }

    /** Whether a starting application finds revisions applied that it doesn't know, which it then leaves alone. */
    private boolean isAhead(DatabaseState state) {
        Set<String> unknown = changelog.graph().unknown(state.heads());
        if (unknown.isEmpty()) {
            return false;
        }
        if (policies.onUnknownRevision() == Policy.FAIL) {
            throw UnknownRevisionException.inDatabase(unknown);
        }
        if (policies.onUnknownRevision() == Policy.WARN) {
            log.warn(
                    "The database is ahead of this application: it is at {}, which isn't among the application's"
                            + " revisions. Nothing is applied.",
                    Heads.text(unknown));
        }
        return true;
    }

    private void checkEdited(DatabaseState state) {
        if (policies.onEditedRevision() == Policy.IGNORE) {
            return;
        }
        List<EditedRevision> edited = EditedRevisions.find(changelog, state);
        if (edited.isEmpty()) {
            return;
        }
        if (policies.onEditedRevision() == Policy.FAIL) {
            throw new EditedRevisionException(edited);
        }
        log.warn("Applied revisions have been edited: {}.", EditedRevisions.describe(edited));
    }

    /**
     * Makes sure that a starting application doesn't take somebody's tables for a fresh database.
     *
     * @return the revision to stamp first, or an empty text for none
     */
    String baseline(Connection connection, Dialect dialect, Bookkeeping bookkeeping, DatabaseState state)
            throws SQLException {
        if (!automatic || state.tables().version()) {
            return "";
        }
        if (dialect.inspector().isEmpty(connection, null, bookkeeping.tableNames())) {
            return "";
        }
        // Another instance may have begun since the state was read; it creates its books before any table.
        if (bookkeeping.existing(connection).version()) {
            return "";
        }
        String baseline = policies.baseline();
        if (baseline == null) {
            throw new MigrateException(
                    "The database has tables but no version table '" + bookkeeping.versionTable()
                            + "', so it can't be known which revisions they stand for.",
                    "Choose: 'migrate stamp <revision>' if it is at a revision; "
                            + adopt(HistoryTable.toolsIn(connection, dialect))
                            + "; or 'migrate.baseline=<revision>' to have that revision stamped once at the"
                            + " next start. Nothing was changed.");
        }
        return baseline;
    }

    private static String adopt(List<ForeignTool> tools) {
        return tools.isEmpty()
                ? "'migrate adopt' if another tool has managed it"
                : tools.stream()
                        .map((tool) -> "'migrate adopt " + tool.label() + "' to take it over from " + tool.title()
                                + ", whose table '" + tool.table() + "' is there")
                        .collect(Collectors.joining("; "));
    }
}
