package dev.migrate.observation;

import dev.migrate.engine.Direction;
import dev.migrate.engine.Outcome;
import dev.migrate.engine.Plan;
import io.micrometer.observation.Observation;

/** What the observations of a run and of its revisions have in common; conventions make keys of it. */
public abstract sealed class MovementObservationContext extends Observation.Context
        permits RunObservationContext, RevisionObservationContext {

    private final String database;
    private final Plan plan;
    private volatile Outcome outcome = Outcome.RUNNING;

    MovementObservationContext(String database, Plan plan) {
        this.database = database;
        this.plan = plan;
    }

    /** Returns the database's name, as endpoint and commands call it. */
    public String database() {
        return database;
    }

    /** Returns what the run was to do, computed before it began. */
    public Plan plan() {
        return plan;
    }

    /** Returns whether it goes up or down. */
    public Direction direction() {
        return plan.direction();
    }

    /** Returns how it ended, or that it is still running. */
    public Outcome outcome() {
        return outcome;
    }

    void end(Outcome how) {
        this.outcome = how;
    }
}
