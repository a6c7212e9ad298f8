package dev.migrate.engine;

import dev.migrate.changelog.Changelog;
import dev.migrate.revision.RevisionHeader;
import dev.migrate.revision.Target;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * Upgrades and downgrades: first a look without the lock, while the revisions are loaded, then, if there is something to do,
 * lock, look again, plan and execute. Safe for use by several threads; the database's lock keeps them apart.
 */
public final class Movements {

    private final EngineParts parts;

    /** Creates the movements of one database. */
    public Movements(EngineParts parts) {
        this.parts = parts;
    }

    /** Returns what this process is doing at this moment. */
    public Optional<RunningMovement> running() {
        return parts.tracker().running();
    }

    /**
     * Applies every revision in the target's ancestry that isn't applied.
     *
     * @param target any form of target
     * @param automatic whether nobody asked for it but the start of an application, which is more careful
     */
    public MovementResult upgrade(String target, boolean automatic) {
        Target parsed = Target.parse(target);
        return move("upgrade to '" + target + "'", StateReader::glance, (session, changelog, glance) -> {
            UpgradePath upgrade = new UpgradePath(changelog, parsed, parts.policies(), automatic, parts.log());
            if (upgrade.isDone(glance)) {
                Plan nothing = planner(changelog, session, glance).upgrade(target, glance.heads(), UpgradeSteps.NONE);
                logNothingToDo(changelog, nothing, glance);
                return nothing;
            }
            DatabaseState seen = books(session).read(session.connection(), glance);
            String baseline = upgrade.baseline(
                    session.connection(),
                    session.dialect(),
                    session.bookkeeping(parts.settings(), parts.settings().schema()),
                    seen);
            if (!baseline.isEmpty()) {
                new Stamping(parts).baseline(session, changelog, baseline);
                seen = books(session).read(session.connection()).in(changelog.graph());
            }
            return act(
                    changelog,
                    session,
                    seen,
                    (now) -> planner(changelog, session, now).upgrade(target, now.heads(), upgrade.find(now)));
        });
    }

    /** Reverts every applied revision that isn't in the target's ancestry, on the branch concerned. */
    public MovementResult downgrade(String target) {
        Target parsed = Target.parse(target);
        return move("downgrade to '" + target + "'", StateReader::read, (session, changelog, seen) -> {
            return act(changelog, session, seen, (now) -> planDowngrade(target, parsed, changelog, session, now));
        });
    }

    /** Returns what an explicit upgrade would do now; nothing is locked and nothing is written. */
    public Plan planUpgrade(String target) {
        Target parsed = Target.parse(target);
        return ask("plan the upgrade to '" + target + "'", StateReader::read, (session, changelog, state) -> {
            Set<String> heads = state.heads();
            return planner(changelog, session, state)
                    .upgrade(
                            target,
                            heads,
                            UpgradeSteps.of(changelog, state, changelog.graph().upgradePath(parsed, heads)));
        });
    }

    /** Returns what a downgrade would do now; nothing is locked and nothing is written. */
    public Plan planDowngrade(String target) {
        Target parsed = Target.parse(target);
        return ask("plan the downgrade to '" + target + "'", StateReader::read, (session, changelog, state) -> {
            return planDowngrade(target, parsed, changelog, session, state);
        });
    }

    /** Plans by the graph, after what only the journal knows where the database is ahead. */
    private Plan planDowngrade(
            String target, Target parsed, Changelog changelog, DatabaseSession session, DatabaseState state)
            throws SQLException {
        JournalReader journal = new JournalReader(
                session.bookkeeping(parts.settings(), parts.settings().schema()));
        StoredPath stored = new StoredRevisions(
                        changelog.graph(), session.dialect(), session.connection(), journal, state)
                .path(parsed);
        Target rest = stored.rest();
        List<RevisionHeader> path =
                (rest == null) ? List.of() : changelog.graph().downgradePath(rest, stored.heads());
        return planner(changelog, session, state).downgrade(target, state.heads(), stored.revisions(), path);
    }

    /**
     * Plans from what was seen without the lock, so that a fault in a file touches nothing; then, if there is something to
     * do, plans again under the lock unless nothing has happened meanwhile, and executes.
     */
    private Plan act(Changelog changelog, DatabaseSession session, DatabaseState seen, Planning planning)
            throws SQLException {
        WholeRunCheck whole = new WholeRunCheck(parts.settings(), session.dialect(), session.product());
        Plan seenPlan = judged(whole.check(planning.plan(seen)));
        if (seenPlan.isEmpty() && seen.partial().isEmpty()) {
            logNothingToDo(changelog, seenPlan, seen);
            return seenPlan;
        }
        // What looks half-done may be somebody else's run that is still on: only under the lock is that certain.
        return new LockedRun(parts).run(session, (locked) -> {
            DatabaseState state = locked.state().in(changelog.graph());
            Plan plan = state.equals(seen) ? seenPlan : judged(whole.check(planning.plan(state)));
            ResumePoint resumePoint = ResumePoint.of(state, plan);
            whole.check(resumePoint);
            if (plan.isEmpty()) {
                logNothingToDo(changelog, plan, state);
            } else {
                warn(plan);
                locked.createBooks();
                UnaryOperator<PlannedStep> again = (step) -> session.dialect().rendersFromCatalogue()
                        ? planner(changelog, session, state).again(step)
                        : step;
                long lastSequence = new Succession(changelog).takeOver(locked);
                new PlanExecutor(
                                locked.context(),
                                lastSequence,
                                again,
                                parts.settings().transaction())
                        .execute(plan, resumePoint);
            }
            return plan;
        });
    }

    /** A downgrade is asked for by somebody who has read what it loses. */
    private Plan judged(Plan plan) {
        if (plan.direction() == Direction.UPGRADE) {
            parts.gate().letPass(plan);
        }
        return plan;
    }

    private void warn(Plan plan) {
        if (plan.direction() == Direction.UPGRADE) {
            parts.gate().warn(plan, (finding) -> {
                parts.log().finding(finding);
                parts.listener().warned(finding);
            });
        }
    }

    private MovementResult move(String what, Look look, Work<Plan> movement) {
        long start = System.nanoTime();
        Plan plan = ask(what, look, movement);
        return new MovementResult(
                plan.direction(),
                plan.target(),
                plan.headsBefore(),
                plan.headsAfter(),
                plan.steps().stream().map((step) -> step.migration().id()).toList(),
                Duration.ofNanos(System.nanoTime() - start));
    }

    /** Looks at the database while the revisions are loaded; a fault in a file is said first, whatever the database says. */
    private <T> T ask(String what, Look look, Work<T> work) {
        LoadingChangelog revisions = LoadingChangelog.begin(parts.changelogs());
        try (DatabaseSession session = parts.session()) {
            DatabaseState seen = look.at(books(session), session.connection());
            Changelog changelog = revisions.get();
            return work.with(session, changelog, seen.in(changelog.graph()));
        } catch (SQLException ex) {
            revisions.get();
            throw new DatabaseAccessException("Could not " + what, ex);
        } catch (RuntimeException ex) {
            revisions.get();
            throw ex;
        }
    }

    private StateReader books(DatabaseSession session) {
        return new StateReader(
                session.bookkeeping(parts.settings(), parts.settings().schema()));
    }

    private Planner planner(Changelog changelog, DatabaseSession session, DatabaseState state) {
        return Planners.online(parts, changelog, session, state);
    }

    private void logNothingToDo(Changelog changelog, Plan plan, DatabaseState state) {
        Set<String> heads = state.heads();
        boolean atTheHeads =
                changelog.graph().unknown(heads).isEmpty() && changelog.graph().isUpToDate(heads) && !heads.isEmpty();
        if (atTheHeads) {
            parts.log()
                    .info(
                            "Database schema is up to date according to Migrate ({} {}).",
                            (heads.size() > 1) ? "heads" : "head",
                            Heads.text(heads));
        } else {
            parts.log()
                    .info(
                            "Nothing to {} to {}: the database is at {}.",
                            plan.direction().label(),
                            plan.target(),
                            Heads.text(heads));
        }
    }

    /** A first look at a database. */
    @FunctionalInterface
    private interface Look {

        DatabaseState at(StateReader books, Connection connection) throws SQLException;
    }

    /**
     * Something that is done in a session, after a first look.
     *
     * @param <T> what comes of it
     */
    @FunctionalInterface
    private interface Work<T> {

        T with(DatabaseSession session, Changelog changelog, DatabaseState seen) throws SQLException;
    }

    /** Makes the plan for a state. */
    @FunctionalInterface
    private interface Planning {

        Plan plan(DatabaseState state) throws SQLException;
    }
}
