package dev.migrate.observation;

import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationConvention;

/** How the observation of a revision is called and which keys it has; a bean of this type takes the default's place. */
public interface RevisionObservationConvention extends ObservationConvention<RevisionObservationContext> {

    @Override
    default boolean supportsContext(Observation.Context context) {
        return context instanceof RevisionObservationContext;
    }
}
