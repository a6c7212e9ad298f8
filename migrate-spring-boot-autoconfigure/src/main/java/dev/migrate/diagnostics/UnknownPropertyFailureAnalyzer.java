package dev.migrate.diagnostics;

import dev.migrate.revision.Nearest;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.UnboundConfigurationPropertiesException;
import org.springframework.boot.context.properties.source.ConfigurationProperty;
import org.springframework.boot.context.properties.source.ConfigurationPropertyName;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.core.Ordered;

/** Names the property that was probably meant; values aren't repeated, since one may be a mistyped password's. */
final class UnknownPropertyFailureAnalyzer extends AbstractFailureAnalyzer<UnboundConfigurationPropertiesException>
        implements Ordered {

    private static final ConfigurationPropertyName PREFIX = ConfigurationPropertyName.of("migrate");

    @Override
    protected @Nullable FailureAnalysis analyze(Throwable rootFailure, UnboundConfigurationPropertiesException cause) {
        Set<ConfigurationProperty> unknown = cause.getUnboundProperties();
        if (!unknown.stream().allMatch((property) -> PREFIX.isAncestorOf(property.getName()))) {
            return null;
        }
        String description = unknown.stream()
                .map((property) -> "\n    " + property.getName() + " (" + origin(property) + ")")
                .collect(Collectors.joining("", "There is no such configuration property:\n", ""));
        String action = unknown.stream()
                .map((property) -> advice(property.getName().toString()))
                .collect(Collectors.joining("\n"));
        return new FailureAnalysis(description, action, cause);
    }

    private static String origin(ConfigurationProperty property) {
        return (property.getOrigin() == null)
                ? "origin unknown"
                : property.getOrigin().toString();
    }

    private static String advice(String name) {
        List<String> names = PropertyNames.beside(name);
        List<String> nearest = Nearest.to(name, names.stream());
        return nearest.isEmpty()
                ? "Remove '" + name + "', or use one of: " + String.join(", ", names) + "."
                : "Did you mean '" + nearest.get(0) + "' instead of '" + name + "'?";
    }

    /** Before Spring Boot's own analyzer, which knows no names. */
    @Override
    public int getOrder() {
        return 0;
    }
}
