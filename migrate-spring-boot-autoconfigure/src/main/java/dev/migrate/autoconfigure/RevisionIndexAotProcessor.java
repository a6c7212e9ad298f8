package dev.migrate.autoconfigure;

import dev.migrate.changelog.ResourceChangelogSource;
import dev.migrate.changelog.RevisionIndex;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.aot.generate.GenerationContext;
import org.springframework.beans.factory.aot.BeanFactoryInitializationAotContribution;
import org.springframework.beans.factory.aot.BeanFactoryInitializationAotProcessor;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.jdbc.DatabaseDriver;
import org.springframework.core.env.Environment;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.util.StringUtils;

/**
 * Lists the revisions in the configured locations of the class path when an application is processed ahead of time, and takes
 * them into a native image.
 */
final class RevisionIndexAotProcessor implements BeanFactoryInitializationAotProcessor {

    @Override
    public @Nullable BeanFactoryInitializationAotContribution processAheadOfTime(
            ConfigurableListableBeanFactory beanFactory) {
        if (beanFactory.getBeanNamesForType(MigrateAutoConfiguration.class, true, false).length == 0) {
            return null;
        }
        Stream<String> locations = locations(beanFactory.getBean(Environment.class));
        RevisionIndex index = new ResourceChangelogSource(
                        locations
                                .distinct()
                                .flatMap(RevisionIndexAotProcessor::ofEachVendor)
                                .toList(),
                        new PathMatchingResourcePatternResolver(beanFactory.getBeanClassLoader()),
                        List.of())
                .index();
        return (generation, code) -> contribute(index, generation);
    }

    private static Stream<String> locations(Environment environment) {
        NamedDatabases databases = new NamedDatabases(environment);
        return databases.names().isEmpty()
                ? Binder.get(environment)
                        .bind("migrate.locations", Bindable.listOf(String.class))
                        .orElseGet(() -> List.of("classpath:db/migrations"))
                        .stream()
                : databases.names().stream().flatMap((name) -> databases.properties(name).locations().stream());
    }

    /** Which database it will be isn't known yet. */
    private static Stream<String> ofEachVendor(String location) {
        if (!location.contains(VendorLocations.PLACEHOLDER)) {
            return Stream.of(location);
        }
        return Stream.of(DatabaseDriver.values())
                .map(DatabaseDriver::getId)
                .filter(StringUtils::hasText)
                .distinct()
                .map((vendor) -> location.replace(VendorLocations.PLACEHOLDER, vendor));
    }

    private static void contribute(RevisionIndex index, GenerationContext generation) {
        generation.getGeneratedFiles().addResourceFile(PackagedRevisions.INDEX, index.text());
        generation.getRuntimeHints().resources().registerPattern(PackagedRevisions.INDEX);
        index.files()
                .keySet()
                .forEach((folder) -> generation.getRuntimeHints().resources().registerPattern(folder + "/**"));
    }
}
