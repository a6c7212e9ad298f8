package dev.migrate.actuate;

import dev.migrate.Migrator;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.actuate.endpoint.InvalidEndpointRequestException;
import org.springframework.context.ApplicationContext;

/**
 * The migrators of a context and of its parents, under the names that the endpoint shows: the database's own, or that of
 * the migrator's bean where another one has the name.
 */
final class MigratorsOfContexts {

    private final ApplicationContext context;

    MigratorsOfContexts(ApplicationContext context) {
        this.context = context;
    }

    /** Returns the migrators of one context. */
    static Map<String, Migrator> in(ApplicationContext one) {
        Map<String, Migrator> byName = new LinkedHashMap<>();
        one.getBeansOfType(Migrator.class)
                .forEach((bean, migrator) ->
                        byName.put(byName.containsKey(migrator.name()) ? bean : migrator.name(), migrator));
        return byName;
    }

    /**
     * Returns the one that somebody means.
     *
     * @param id the context's id, or {@code null} for the nearest one that has migrators
     * @param database the database's name, or {@code null} where there is only one
     */
    Migrator find(@Nullable String id, @Nullable String database) {
        Map<String, Migrator> byName = candidates(id);
        Migrator migrator = (database == null && byName.size() == 1)
                ? byName.values().iterator().next()
                : byName.get((database == null) ? "" : database);
        if (migrator == null) {
            throw new InvalidEndpointRequestException(
                    "'database' is " + ((database == null) ? "missing" : "'" + database + "'") + ".",
                    "'database' must be one of "
                            + byName.keySet().stream().sorted().toList() + ".");
        }
        return migrator;
    }

    private Map<String, Migrator> candidates(@Nullable String id) {
        for (ApplicationContext one = context; one != null; one = one.getParent()) {
            Map<String, Migrator> byName = in(one);
            if ((id == null) ? !byName.isEmpty() : id.equals(one.getId())) {
                return byName;
            }
        }
        throw new InvalidEndpointRequestException(
                "'context' is '" + id + "'.", "'context' must be one of those that the endpoint shows.");
    }
}
