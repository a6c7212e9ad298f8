package dev.migrate.test;

import java.util.Map;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.MutablePropertySources;
import org.springframework.test.context.ContextCustomizer;
import org.springframework.test.context.MergedContextConfiguration;
import org.springframework.test.context.support.TestPropertySourceUtils;

/**
 * Lets an application start without touching the schema: before the application's own properties, and behind those of the
 * test. All of them are alike, as the cache of contexts wants to know.
 */
record MigrationTestDefaults() implements ContextCustomizer {

    private static final Map<String, Object> DEFAULTS = Map.of(
            "migrate.auto-upgrade", "false",
            "migrate.pending", "ignore",
            "migrate.check-on-startup", "off",
            "spring.jpa.hibernate.ddl-auto", "none");

    @Override
    public void customizeContext(ConfigurableApplicationContext context, MergedContextConfiguration configuration) {
        MutablePropertySources sources = context.getEnvironment().getPropertySources();
        MapPropertySource defaults = new MapPropertySource("migrationTestDefaults", DEFAULTS);
        if (sources.contains(TestPropertySourceUtils.INLINED_PROPERTIES_PROPERTY_SOURCE_NAME)) {
            sources.addAfter(TestPropertySourceUtils.INLINED_PROPERTIES_PROPERTY_SOURCE_NAME, defaults);
        } else {
            sources.addFirst(defaults);
        }
    }
}
