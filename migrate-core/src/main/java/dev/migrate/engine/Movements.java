package dev.migrate.engine;

import dev.migrate.changelog.Changelog;
import dev.migrate.revision.RevisionHeader;
import dev.migrate.revision.Target;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Upgrades and downgrades: first a look without the lock, then, if there is something to do, lock, look again, plan and
 * execute. Safe for use by several threads; the database's lock keeps them apart.
 */
public final class Movements {

    private static final Logger LOG = LoggerFactory.getLogger("dev.migrate.Migrator");

    private final EngineParts parts;
    private final RunTracker tracker = new RunTracker();

    /** Creates the movements of one database. */
    public Movements(EngineParts parts) {
        this.parts = parts;
    }

    /** Returns what this process is doing at this moment. */
    public Optional<RunningMovement> running() {
        return tracker.running();
    }

    /**
     * Applies every revision in the target's ancestry that isn't applied.
     *
     * @param target any form of target
     * @param automatic whether nobody asked for it but the start of an application, which is more careful
     */
    public MovementResult upgrade(String target, boolean automatic) {
        Target parsed = Target.parse(target);
        Changelog changelog = parts.changelog();
        UpgradePath upgrade = new UpgradePath(changelog, parsed, parts.policies(), automatic);
        return move("upgrade to '" + target + "'", (session) -> {
            DatabaseState seen = look(session);
            String baseline = upgrade.baseline(
                    session.connection(),
                    session.dialect().inspector(),
                    session.bookkeeping(parts.settings(), parts.settings().schema()),
                    seen);
            if (!baseline.isEmpty()) {
                new Stamping(parts).stampInSession(session, changelog, List.of(baseline), false);
                seen = look(session);
            }
            if (upgrade.find(seen).isEmpty() && seen.partial().isEmpty()) {
                logUpToDate(changelog, seen);
                return Plan.nothing(Direction.UPGRADE, target, seen.heads());
            }
            return locked(session, (locked) -> {
                List<RevisionHeader> path = upgrade.find(locked.state());
                if (path.isEmpty() && locked.state().partial().isEmpty()) {
                    logUpToDate(changelog, locked.state());
                }
                return planner(changelog, session)
                        .upgrade(target, locked.state().heads(), path);
            });
        });
    }

    /** Reverts every applied revision that isn't in the target's ancestry, on the branch concerned. */
    public MovementResult downgrade(String target) {
        Target parsed = Target.parse(target);
        Changelog changelog = parts.changelog();
        return move("downgrade to '" + target + "'", (session) -> {
            DatabaseState seen = look(session);
            if (changelog.graph().downgradePath(parsed, seen.heads()).isEmpty()
                    && seen.partial().isEmpty()) {
                LOG.info("There is nothing to downgrade: the database is at {}.", Heads.text(seen.heads()));
                return Plan.nothing(Direction.DOWNGRADE, target, seen.heads());
            }
            return locked(session, (locked) -> {
                Set<String> heads = locked.state().heads();
                return planner(changelog, session)
                        .downgrade(target, heads, changelog.graph().downgradePath(parsed, heads));
            });
        });
    }

    /** Returns what an explicit upgrade would do now; nothing is locked and nothing is written. */
    public Plan planUpgrade(String target) {
        Target parsed = Target.parse(target);
        Changelog changelog = parts.changelog();
        return ask("plan the upgrade to '" + target + "'", (session) -> {
            Set<String> heads = look(session).heads();
            return planner(changelog, session)
                    .upgrade(target, heads, changelog.graph().upgradePath(parsed, heads));
        });
    }

    /** Returns what a downgrade would do now; nothing is locked and nothing is written. */
    public Plan planDowngrade(String target) {
        Target parsed = Target.parse(target);
        Changelog changelog = parts.changelog();
        return ask("plan the downgrade to '" + target + "'", (session) -> {
            Set<String> heads = look(session).heads();
            return planner(changelog, session)
                    .downgrade(target, heads, changelog.graph().downgradePath(parsed, heads));
        });
    }

    private Plan locked(DatabaseSession session, PlanUnderLock planning) throws SQLException {
        return new LockedRun(parts, tracker).run(session, (locked) -> {
            Plan plan = planning.plan(locked);
            PlanExecutor executor = new PlanExecutor(locked.context(), locked.state());
            executor.check(plan);
            if (!plan.isEmpty()) {
                locked.createBooks();
                executor.execute(plan);
            }
            return plan;
        });
    }

    private MovementResult move(String what, SessionFunction<Plan> movement) {
        long start = System.nanoTime();
        Plan plan = ask(what, movement);
        return new MovementResult(
                plan.direction(),
                plan.target(),
                plan.headsBefore(),
                plan.headsAfter(),
                plan.steps().stream().map((step) -> step.migration().id()).toList(),
                Duration.ofNanos(System.nanoTime() - start));
    }

    private <T> T ask(String what, SessionFunction<T> function) {
        try (DatabaseSession session = parts.session()) {
            return function.apply(session);
        } catch (SQLException ex) {
            throw new DatabaseAccessException("Could not " + what, ex);
        }
    }

    private DatabaseState look(DatabaseSession session) throws SQLException {
        Bookkeeping bookkeeping =
                session.bookkeeping(parts.settings(), parts.settings().schema());
        return new StateReader(bookkeeping).read(session.connection());
    }

    private static Planner planner(Changelog changelog, DatabaseSession session) {
        return new Planner(changelog, session.dialect());
    }

    private static void logUpToDate(Changelog changelog, DatabaseState state) {
        boolean known = changelog.graph().unknown(state.heads()).isEmpty();
        if (known && changelog.graph().isUpToDate(state.heads())) {
            LOG.info(
                    "Database schema is up to date according to Migrate ({} {}).",
                    (state.heads().size() > 1) ? "heads" : "head",
                    Heads.text(state.heads()));
        }
    }

    /**
     * Something that is done in a session.
     *
     * @param <T> what comes of it
     */
    @FunctionalInterface
    private interface SessionFunction<T> {

        T apply(DatabaseSession session) throws SQLException;
    }

    /** Makes the plan from the state that holds under the lock. */
    @FunctionalInterface
    private interface PlanUnderLock {

        Plan plan(LockedRun.Locked locked) throws SQLException;
    }
}
