package dev.migrate.engine;

import dev.migrate.changelog.Changelog;
import dev.migrate.dialect.ChangeRenderer;
import dev.migrate.dialect.Dialect;
import java.util.Map;
import java.util.Set;

/** Makes planners, with and without a database. */
final class Planners {

    private Planners() {}

    /** Returns a planner for what a session sees, for as long as the session is open. */
    static Planner online(EngineParts parts, Changelog changelog, DatabaseSession session, DatabaseState state) {
        JournalReader journal = new JournalReader(
                session.bookkeeping(parts.settings(), parts.settings().schema()));
        AppliedDowngrades stored = new StoredDowngrades(session.connection(), journal, state);
        return new Planner(
                changelog,
                session.dialect(),
                new DerivedDowngrades(changelog, session.dialect().id(), state, stored),
                session.renderer(),
                judgement(parts, session.dialect(), state));
    }

    /** Returns a planner for a database that is at these heads and that began with the first revision. */
    static Planner offline(Changelog changelog, Dialect dialect, Set<String> heads) {
        Bookkeeping.Existing nothing = new Bookkeeping.Existing(false, false);
        DatabaseState state = new DatabaseState(nothing, heads, Map.of(), Map.of(), 0);
        return new Planner(
                changelog,
                dialect,
                new DerivedDowngrades(changelog, dialect.id(), state, AppliedDowngrades.NONE),
                ChangeRenderer.of(dialect),
                PlanGate.Judgement.NOTHING);
    }

    /** What was never migrated is either empty or not ours, so nothing is in use that could suffer. */
    private static PlanGate.Judgement judgement(EngineParts parts, Dialect dialect, DatabaseState state) {
        return state.heads().isEmpty()
                ? PlanGate.Judgement.NOTHING
                : parts.gate().begin(dialect.id());
    }
}
