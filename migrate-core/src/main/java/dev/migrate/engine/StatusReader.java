package dev.migrate.engine;

import dev.migrate.changelog.Changelog;
import dev.migrate.changelog.Migration;
import dev.migrate.dialect.DatabaseProduct;
import dev.migrate.dialect.LockHolder;
import dev.migrate.dialect.LockRequest;
import dev.migrate.revision.RevisionGraph;
import dev.migrate.revision.RevisionHeader;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Looks where a database stands; it locks nothing, writes nothing and may be used by several threads. */
public final class StatusReader {

    private final EngineParts parts;

    /** Creates the reader of one database. */
    public StatusReader(EngineParts parts) {
        this.parts = parts;
    }

    /**
     * Returns where the database stands, given what this process is doing. While that is a movement the answer comes from
     * memory: the movement may hold the last connection of the pool.
     */
    public MigrationStatus status(Optional<RunningMovement> running) {
        Changelog changelog = parts.changelog();
        Optional<RunTracker.Ground> ground =
                running.isPresent() ? parts.tracker().ground() : Optional.empty();
        return ground.isPresent() ? onTheWay(changelog, ground.get(), running, parts.gate()) : read(changelog, running);
    }

    private static MigrationStatus onTheWay(
            Changelog changelog, RunTracker.Ground ground, Optional<RunningMovement> running, PlanGate gate) {
        DatabaseState reached = ground.state().in(changelog.graph());
        return new MigrationStatus(
                ground.product(),
                ground.schema(),
                State.RUNNING,
                reached.heads(),
                changelog.graph().heads(),
                pending(changelog, reached, ground.dialectId(), gate),
                running,
                Optional.empty());
    }

    private MigrationStatus read(Changelog changelog, Optional<RunningMovement> running) {
        try (DatabaseSession session = parts.session()) {
            Connection connection = session.connection();
            String ownSchema = session.dialect().currentSchema(connection);
            String schema = parts.settings().schema() == null
                    ? ownSchema
                    : parts.settings().schema();
            Bookkeeping bookkeeping = session.bookkeeping(parts.settings(), schema);
            DatabaseState seen = new StateReader(bookkeeping).read(connection).in(changelog.graph());
            Optional<LockHolder> holder = parts.settings()
                    .lock()
                    .on(session.dialect())
                    .holder(new LockRequest(
                            connection,
                            parts.connections(),
                            bookkeeping.versionTable(),
                            parts.settings().owner()));
            String dialectId = session.dialect().id();
            List<PendingRevision> pending = pending(changelog, seen, dialectId, parts.gate());
            State state =
                    (running.isPresent() || holder.isPresent()) ? State.RUNNING : stateOf(changelog, seen, pending);
            return new MigrationStatus(
                    session.product(),
                    schema,
                    state,
                    seen.heads(),
                    changelog.graph().heads(),
                    pending,
                    running,
                    holder);
        } catch (SQLException ex) {
            throw new DatabaseAccessException("Could not read the status", ex);
        }
    }

    /**
     * Returns how far the database is from the heads of these revisions. Nobody is asked who is moving it, and the journal only
     * where revisions may run again.
     *
     * @throws dev.migrate.error.MigrateException if the database is in the middle of a squashed revision
     */
    public HeadsDistance distance(Changelog changelog) {
        try (DatabaseSession session = parts.session()) {
            Bookkeeping bookkeeping =
                    session.bookkeeping(parts.settings(), parts.settings().schema());
            StateReader reader = new StateReader(bookkeeping);
            DatabaseState seen = changelog.repeating().isEmpty()
                    ? reader.readHeads(session.connection())
                    : reader.read(session.connection());
            return HeadsDistance.of(changelog, seen.in(changelog.graph()));
        } catch (SQLException ex) {
            throw new DatabaseAccessException("Could not read the status", ex);
        }
    }

    /** Returns the applied revisions whose content is another one now. */
    public List<String> edited() {
        Changelog changelog = parts.changelog();
        try (DatabaseSession session = parts.session()) {
            Bookkeeping bookkeeping =
                    session.bookkeeping(parts.settings(), parts.settings().schema());
            DatabaseState seen =
                    new StateReader(bookkeeping).read(session.connection()).in(changelog.graph());
            return EditedRevisions.find(changelog, seen).stream()
                    .map((edited) -> edited.migration().id())
                    .toList();
        } catch (SQLException ex) {
            throw new DatabaseAccessException("Could not read the journal", ex);
        }
    }

    /** Returns the database's product, as the server tells it. */
    public DatabaseProduct product() {
        try (DatabaseSession session = parts.session()) {
            return DatabaseProduct.of(session.connection());
        } catch (SQLException ex) {
            throw new DatabaseAccessException("Could not ask the database for its product", ex);
        }
    }

    /** Returns the applied heads; a squashed revision where the database is at the last one that it replaces. */
    public Set<String> current() {
        RevisionGraph graph = parts.changelog().graph();
        try (DatabaseSession session = parts.session()) {
            Bookkeeping bookkeeping =
                    session.bookkeeping(parts.settings(), parts.settings().schema());
            return bookkeeping.existing(session.connection()).version()
                    ? graph.resolveRows(new VersionTable(bookkeeping).heads(session.connection()))
                    : Set.of();
        } catch (SQLException ex) {
            throw new DatabaseAccessException("Could not read the current revisions", ex);
        }
    }

    /**
     * Returns rows of the journal, newest first.
     *
     * @param offset how many of the newest to leave out
     * @param limit how many to return at most
     */
    public List<JournalEntry> journal(int offset, int limit) {
        try (DatabaseSession session = parts.session()) {
            Bookkeeping bookkeeping =
                    session.bookkeeping(parts.settings(), parts.settings().schema());
            return bookkeeping.existing(session.connection()).history()
                    ? new JournalReader(bookkeeping).newest(session.connection(), offset, limit)
                    : List.of();
        } catch (SQLException ex) {
            throw new DatabaseAccessException("Could not read the journal", ex);
        }
    }

    static List<PendingRevision> pending(Changelog changelog, DatabaseState seen, String dialectId, PlanGate gate) {
        Set<String> known = new HashSet<>(seen.heads());
        known.removeAll(changelog.graph().unknown(seen.heads()));
        UpgradeSteps steps = UpgradeSteps.pending(changelog, seen);
        List<RevisionHeader> path = steps.path();
        Set<RevisionHeader> blocked =
                Set.copyOf(HeldRevisions.among(changelog.graph(), path, seen).blocked());
        List<Migration> migrations = Stream.concat(
                        path.stream().map((header) -> changelog.migration(header.id())), steps.again().stream())
                .toList();
        PendingFindings findings =
                known.isEmpty() ? PendingFindings.nothing() : PendingFindings.of(migrations, dialectId, gate);
        return migrations.stream()
                .map((migration) ->
                        new PendingRevision(migration, blocked.contains(migration.header()), dialectId, findings))
                .toList();
    }

    static State stateOf(Changelog changelog, DatabaseState seen, List<PendingRevision> pending) {
        if (hasOpenFailure(seen)) {
            return State.FAILED;
        }
        if (!changelog.graph().unknown(seen.heads()).isEmpty()) {
            return State.AHEAD;
        }
        if (!EditedRevisions.find(changelog, seen).isEmpty()) {
            return State.EDITED;
        }
        if (pending.isEmpty()) {
            return changelog.migrations().isEmpty() ? State.EMPTY : State.UP_TO_DATE;
        }
        return pending.stream().allMatch(PendingRevision::held) ? State.HELD : State.PENDING;
    }

    /** Whether the newest movement of all failed, or one left something half-way. */
    private static boolean hasOpenFailure(DatabaseState seen) {
        return seen.partial().isPresent()
                || seen.last().values().stream()
                        .anyMatch((entry) ->
                                entry.sequence() == seen.lastSequence() && entry.outcome() != Outcome.SUCCEEDED);
    }
}
