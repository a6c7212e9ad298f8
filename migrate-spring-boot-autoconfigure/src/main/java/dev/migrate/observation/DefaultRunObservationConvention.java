package dev.migrate.observation;

import dev.migrate.engine.Plan;
import dev.migrate.observation.MigrateObservationDocumentation.LowCardinality;
import dev.migrate.observation.MigrateObservationDocumentation.RunHighCardinality;
import io.micrometer.common.KeyValues;
import java.util.Set;
import java.util.TreeSet;

/** The keys of {@link MigrateObservationDocumentation#UPGRADE} and {@link MigrateObservationDocumentation#DOWNGRADE}. */
public final class DefaultRunObservationConvention implements RunObservationConvention {

    private final String name;

    /**
     * Creates the convention.
     *
     * @param name the name of the observations
     */
    public DefaultRunObservationConvention(String name) {
        this.name = name;
    }

    @Override
    public String getName() {
        return name;
    }

    @Override
    public String getContextualName(RunObservationContext context) {
        return "migrate " + context.direction().label();
    }

    @Override
    public KeyValues getLowCardinalityKeyValues(RunObservationContext context) {
        return lowCardinality(context);
    }

    @Override
    public KeyValues getHighCardinalityKeyValues(RunObservationContext context) {
        Plan plan = context.plan();
        return KeyValues.of(
                RunHighCardinality.TARGET.withValue(plan.target()),
                RunHighCardinality.REVISIONS.withValue(
                        String.valueOf(plan.steps().size())),
                RunHighCardinality.HEADS_BEFORE.withValue(joined(plan.headsBefore())),
                RunHighCardinality.HEADS_AFTER.withValue(joined(plan.headsAfter())));
    }

    static KeyValues lowCardinality(MovementObservationContext context) {
        return KeyValues.of(
                LowCardinality.DATABASE.withValue(context.database()),
                LowCardinality.DIRECTION.withValue(context.direction().label()),
                LowCardinality.OUTCOME.withValue(context.outcome().label()));
    }

    private static String joined(Set<String> heads) {
        return heads.isEmpty() ? "base" : String.join(",", new TreeSet<>(heads));
    }
}
