package dev.migrate.observation;

import dev.migrate.changelog.Migration;
import dev.migrate.observation.MigrateObservationDocumentation.RevisionHighCardinality;
import io.micrometer.common.KeyValues;

/** The keys of {@link MigrateObservationDocumentation#REVISION}. */
public final class DefaultRevisionObservationConvention implements RevisionObservationConvention {

    private final String name;

    /** Creates the convention of observations with the documented name. */
    public DefaultRevisionObservationConvention() {
        this("migrate.revision");
    }

    /**
     * Creates the convention.
     *
     * @param name the name of the observations
     */
    public DefaultRevisionObservationConvention(String name) {
        this.name = name;
    }

    @Override
    public String getName() {
        return name;
    }

    @Override
    public String getContextualName(RevisionObservationContext context) {
        return context.direction().label() + " " + context.step().migration().id();
    }

    @Override
    public KeyValues getLowCardinalityKeyValues(RevisionObservationContext context) {
        return DefaultRunObservationConvention.lowCardinality(context);
    }

    @Override
    public KeyValues getHighCardinalityKeyValues(RevisionObservationContext context) {
        Migration migration = context.step().migration();
        return KeyValues.of(
                RevisionHighCardinality.REVISION.withValue(migration.id()),
                RevisionHighCardinality.MESSAGE.withValue(migration.header().message()),
                RevisionHighCardinality.STEP.withValue(
                        context.number() + "/" + context.plan().steps().size()));
    }
}
