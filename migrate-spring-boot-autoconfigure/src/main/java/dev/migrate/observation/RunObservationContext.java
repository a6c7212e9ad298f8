package dev.migrate.observation;

import dev.migrate.engine.Plan;

/** What is known of an observed run. */
public final class RunObservationContext extends MovementObservationContext {

    RunObservationContext(String database, Plan plan) {
        super(database, plan);
    }
}
