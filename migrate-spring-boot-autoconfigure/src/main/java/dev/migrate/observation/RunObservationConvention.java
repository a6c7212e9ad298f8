package dev.migrate.observation;

import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationConvention;

/** How the observation of a run is called and which keys it has; a bean of this type takes the default's place. */
public interface RunObservationConvention extends ObservationConvention<RunObservationContext> {

    @Override
    default boolean supportsContext(Observation.Context context) {
        return context instanceof RunObservationContext;
    }
}
