package dev.migrate.observation;

import dev.migrate.engine.Plan;
import dev.migrate.engine.PlannedStep;

/** What is known of an observed revision. */
public final class RevisionObservationContext extends MovementObservationContext {

    private final PlannedStep step;
    private final int number;

    RevisionObservationContext(String database, Plan plan, PlannedStep step, int number) {
        super(database, plan);
        this.step = step;
        this.number = number;
    }

    /** Returns the revision's part of the plan. */
    public PlannedStep step() {
        return step;
    }

    /** Returns which one of the plan's steps it is, counted from 1. */
    public int number() {
        return number;
    }
}
