package dev.migrate.autoconfigure;

import dev.migrate.error.MigrateException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.bind.PropertySourcesPlaceholdersResolver;
import org.springframework.boot.context.properties.source.ConfigurationPropertyName;
import org.springframework.boot.context.properties.source.ConfigurationPropertyName.Form;
import org.springframework.boot.context.properties.source.ConfigurationPropertySource;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.boot.context.properties.source.IterableConfigurationPropertySource;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import org.springframework.core.env.Environment;

/**
 * The databases under {@code migrate.databases.<name>}, and the properties of each: its own keys, then those at the top,
 * then the defaults.
 *
 * <p>It reads the environment, because the beans of each database are registered before any bean of properties exists.
 */
final class NamedDatabases {

    private static final ConfigurationPropertyName TOP = ConfigurationPropertyName.of("migrate");
    private static final ConfigurationPropertyName PREFIX = TOP.append("databases");

    /** What tells how to connect is about one database only, so it isn't inherited from the top. */
    private static final Set<String> NOT_INHERITED =
            Set.of("databases", "url", "username", "password", "driverclassname");

    /** What is about the application as a whole. */
    private static final List<String> NOT_OF_ONE = List.of("run-on", "databases");

    private final Environment environment;

    NamedDatabases(Environment environment) {
        this.environment = environment;
    }

    /** Returns the names in alphabetical order; of several spellings the one with capitals and dashes. */
    List<String> names() {
        Map<String, String> byUniformName = new TreeMap<>();
        sources()
                .filter(IterableConfigurationPropertySource.class::isInstance)
                .flatMap((source) -> ((IterableConfigurationPropertySource) source).stream())
                .filter((name) -> PREFIX.isAncestorOf(name) && !PREFIX.equals(name))
                .forEach((name) -> byUniformName.merge(
                        name.getElement(2, Form.UNIFORM),
                        name.getElement(2, Form.ORIGINAL),
                        (first, second) -> first.equals(uniform(first)) ? second : first));
        return List.copyOf(byUniformName.values());
    }

    /** Whether two names are the same to whoever reads properties, an environment variable for example. */
    static boolean same(String first, String second) {
        return uniform(first).equals(uniform(second));
    }

    /** Returns the properties of one of them. */
    MigrateProperties properties(String name) {
        ConfigurationPropertyName own = own(name);
        for (String key : NOT_OF_ONE) {
            refuse(own.append(key));
        }
        List<ConfigurationPropertySource> layers = Stream.of(
                        sources().map((source) -> source.withPrefix(own.toString())),
                        sources()
                                .map((source) -> source.filter(NamedDatabases::isInherited)
                                        .withPrefix(TOP.toString())),
                        Stream.of(defaults(name)))
                .flatMap((layer) -> layer)
                .toList();
        return new Binder(layers, new PropertySourcesPlaceholdersResolver(environment))
                .bindOrCreate(ConfigurationPropertyName.EMPTY.toString(), MigrateProperties.class);
    }

    /** A folder of its own, since the files of another database must never run in this one by mistake. */
    private static ConfigurationPropertySource defaults(String name) {
        return new MapConfigurationPropertySource(Map.of("locations", "classpath:db/migrations/" + name));
    }

    private void refuse(ConfigurationPropertyName name) {
        Optional<ConfigurationPropertyName> found = sources()
                .filter(IterableConfigurationPropertySource.class::isInstance)
                .flatMap((source) -> ((IterableConfigurationPropertySource) source).stream())
                .filter((each) -> name.equals(each) || name.isAncestorOf(each))
                .findFirst();
        if (found.isPresent()) {
            throw new MigrateException(
                    "There is no configuration property '" + found.get() + "': '" + name.getLastElement(Form.ORIGINAL)
                            + "' is about the application as a whole.",
                    "Set 'migrate." + name.getLastElement(Form.ORIGINAL) + "'.");
        }
    }

    private Stream<ConfigurationPropertySource> sources() {
        return StreamSupport.stream(
                ConfigurationPropertySources.get(environment).spliterator(), false);
    }

    private static boolean isInherited(ConfigurationPropertyName name) {
        return name.getNumberOfElements() < 2
                || !TOP.isAncestorOf(name)
                || !NOT_INHERITED.contains(name.getElement(1, Form.UNIFORM));
    }

    private static ConfigurationPropertyName own(String name) {
        String uniform = uniform(name);
        return uniform.matches("[a-z0-9]+") ? PREFIX.append(uniform) : PREFIX.append("[" + name + "]");
    }

    private static String uniform(String name) {
        return name.replace("-", "").replace("_", "").toLowerCase(Locale.ROOT);
    }
}
