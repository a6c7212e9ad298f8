package dev.migrate.engine;

import dev.migrate.changelog.Changelog;
import dev.migrate.changelog.Migration;
import dev.migrate.error.MigrateException;
import dev.migrate.revision.HeadsTransition;
import dev.migrate.revision.Target;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Set;

/** Changes what the books say without running a revision: stamps, and repairs of edited revisions. */
public final class Stamping {

    private final EngineParts parts;

    /** Creates the stamping of one database. */
    public Stamping(EngineParts parts) {
        this.parts = parts;
    }

    /**
     * Sets the version table to the targets without running anything.
     *
     * @param targets any forms of target that don't contradict each other
     * @param purge whether the table is emptied first
     */
    public MovementResult stamp(List<String> targets, boolean purge) {
        long start = System.nanoTime();
        Changelog changelog = parts.changelog();
        try (DatabaseSession session = parts.session()) {
            HeadsTransition transition = stampInSession(session, changelog, targets, purge);
            return new MovementResult(
                    Direction.STAMP,
                    String.join(" ", targets),
                    transition.before(),
                    transition.after(),
                    List.of(),
                    Duration.ofNanos(System.nanoTime() - start));
        } catch (SQLException ex) {
            throw new DatabaseAccessException("Could not stamp '" + String.join(" ", targets) + "'", ex);
        }
    }

    /**
     * Stamps the baseline of a database without books, unless another instance has begun them while this one waited:
     * stamping then would set the database back.
     */
    void baseline(DatabaseSession session, Changelog changelog, String revision) throws SQLException {
        List<Target> target = List.of(Target.parse(revision));
        new LockedRun(parts).run(session, (locked) -> {
            if (!locked.state().tables().version()) {
                stamp(locked, changelog, target, false);
            }
            return locked;
        });
    }

    private HeadsTransition stampInSession(
            DatabaseSession session, Changelog changelog, List<String> targets, boolean purge) throws SQLException {
        List<Target> parsed = targets.stream().map(Target::parse).toList();
        return new LockedRun(parts).run(session, (locked) -> stamp(locked, changelog, parsed, purge));
    }

    private HeadsTransition stamp(LockedRun.Locked locked, Changelog changelog, List<Target> targets, boolean purge)
            throws SQLException {
        // A purge is the way out of rows that mean nothing any more, so it takes them as they are.
        DatabaseState state = purge ? locked.state() : locked.state().in(changelog.graph());
        HeadsTransition transition = changelog.graph().stampTransition(targets, state.heads(), purge);
        locked.createBooks();
        long lastSequence = purge ? state.lastSequence() : new Succession(changelog).takeOver(locked);
        Connection connection = locked.context().connection();
        connection.setAutoCommit(false);
        locked.context().versionTable().apply(connection, transition);
        append(locked, changelog, transition, lastSequence);
        connection.commit();
        parts.log().info("Stamped {} -> {}", Heads.text(transition.before()), Heads.text(transition.after()));
        locked.context().listener().stamped(transition);
        return transition;
    }

    /** Writes a row for each head that the stamp made, or one for the base. */
    private void append(LockedRun.Locked locked, Changelog changelog, HeadsTransition transition, long lastSequence)
            throws SQLException {
        long sequence = lastSequence;
        Set<String> revisions = transition.after().isEmpty() ? Set.of("base") : transition.after();
        for (String revision : revisions) {
            Migration migration = changelog.migrations().get(revision);
            JournalEntry entry = locked.context()
                    .entries()
                    .entry(
                            ++sequence,
                            revision,
                            Direction.STAMP,
                            transition,
                            (migration == null) ? "" : migration.header().message(),
                            (migration == null) ? null : migration.fullChecksum(),
                            (migration == null) ? null : EditedRevisions.canonicalChecksum(migration),
                            parts.clock().instant());
            locked.context().journal().append(locked.context().connection(), entry, null);
        }
    }

    /**
     * Accepts the content that an applied revision has now.
     *
     * @param target one revision, in any form of target
     */
    public void repair(String target) {
        Target parsed = Target.parse(target);
        Changelog changelog = parts.changelog();
        try (DatabaseSession session = parts.session()) {
            new LockedRun(parts).run(session, (locked) -> {
                DatabaseState state = locked.state().in(changelog.graph());
                for (String revision : changelog.graph().resolve(parsed, state.heads())) {
                    repair(locked, state, changelog, revision);
                }
                return locked;
            });
        } catch (SQLException ex) {
            throw new DatabaseAccessException("Could not repair '" + target + "'", ex);
        }
    }

    private void repair(LockedRun.Locked locked, DatabaseState state, Changelog changelog, String revision)
            throws SQLException {
        Migration migration = changelog.migration(revision);
        if (!AppliedRevisions.of(changelog, state).contains(revision)) {
            throw new MigrateException(
                    "Revision '" + revision + "' isn't applied, so there is nothing to accept.",
                    migration.header().location(),
                    "Repair is for an applied revision whose file was edited.");
        }
        Set<String> heads = state.heads();
        JournalEntry entry = locked.context()
                .entries()
                .entry(
                        locked.state().lastSequence() + 1,
                        revision,
                        Direction.REPAIR,
                        new HeadsTransition(heads, heads),
                        migration.header().message(),
                        migration.fullChecksum(),
                        EditedRevisions.canonicalChecksum(migration),
                        parts.clock().instant());
        JournalEntry last = state.lastDone().get(revision);
        // What was never run must not be reverted, whatever its file says now.
        String words = (last != null && last.wasNotRun()) ? last.error() : null;
        locked.context().journal().append(locked.context().connection(), entry.saying(words), null);
        parts.log().info("Accepted the content of revision {} as it is now", revision);
    }
}
