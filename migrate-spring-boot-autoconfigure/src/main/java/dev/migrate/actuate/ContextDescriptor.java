package dev.migrate.actuate;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One application context.
 *
 * @param databases the databases that it migrates, by the name of the data source's bean
 * @param parentId the id of the parent context, or {@code null}; shown in any case, as Spring Boot's own endpoints do
 */
public record ContextDescriptor(
        Map<String, DatabaseView> databases,
        @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable String parentId) {}
