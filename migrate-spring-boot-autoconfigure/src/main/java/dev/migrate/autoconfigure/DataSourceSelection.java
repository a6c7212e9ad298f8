package dev.migrate.autoconfigure;

import dev.migrate.error.MigrateException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.BeanFactoryUtils;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.core.env.Environment;

/**
 * Finds the data source to migrate with: the bean marked {@link MigrateDataSource}, else {@code migrate.url}, else the
 * application's own with the credentials of {@code migrate.username}, else the application's own as it is.
 *
 * <p>Where the application has no data source but connection details (of a container, say), those stand in for it.
 */
final class DataSourceSelection {

    private final MigrateProperties properties;
    private final ListableBeanFactory beanFactory;
    private final NamedDatabases databases;
    private final ObjectProvider<JdbcConnectionDetails> connectionDetails;

    DataSourceSelection(
            MigrateProperties properties,
            ListableBeanFactory beanFactory,
            Environment environment,
            ObjectProvider<JdbcConnectionDetails> connectionDetails) {
        this.properties = properties;
        this.beanFactory = beanFactory;
        this.databases = new NamedDatabases(environment);
        this.connectionDetails = connectionDetails;
    }

    /** Selects for the only database. */
    MigratedDatabase only(ObjectProvider<DataSource> marked, ObjectProvider<DataSource> candidates) {
        OwnConnections own = new OwnConnections(properties);
        DataSource forMigrations = marked.getIfAvailable();
        DataSource application = candidates.getIfUnique();
        if (forMigrations != null) {
            return database(name(forMigrations), forMigrations, application);
        }
        Optional<DataSource> withUrl = own.withUrl();
        if (withUrl.isPresent()) {
            return database(name(application), withUrl.get(), application);
        }
        if (application != null) {
            return database(name(application), own.withCredentials(application), application);
        }
        JdbcConnectionDetails details = connectionDetails.getIfUnique();
        if (details != null && beanNames().isEmpty()) {
            return database(DataSourceNames.DEFAULT, own.from(details), null);
        }
        throw noneIsUnique();
    }

    /** Selects for one of several databases: its own URL, else the bean of that name. */
    MigratedDatabase named(String database) {
        MigrateProperties own = databases.properties(database);
        OwnConnections connections = new OwnConnections(own);
        Optional<String> bean = beanNames().stream()
                .filter((name) -> NamedDatabases.same(name, database))
                .findFirst();
        DataSource application =
                bean.map((name) -> beanFactory.getBean(name, DataSource.class)).orElse(null);
        String name = bean.orElse(database);
        Optional<DataSource> withUrl = connections.withUrl();
        if (withUrl.isPresent()) {
            return new MigratedDatabase(name, withUrl.get(), application, own);
        }
        if (application == null) {
            throw noSuchBean(database);
        }
        return new MigratedDatabase(name, connections.withCredentials(application), application, own);
    }

    private MigratedDatabase database(String name, DataSource dataSource, @Nullable DataSource application) {
        return new MigratedDatabase(name, dataSource, application, properties);
    }

    private String name(@Nullable DataSource dataSource) {
        return new DataSourceNames(beanFactory).nameOf(dataSource);
    }

    private List<String> beanNames() {
        return List.of(BeanFactoryUtils.beanNamesForTypeIncludingAncestors(beanFactory, DataSource.class, true, false));
    }

    private MigrateException noSuchBean(String database) {
        List<String> names = beanNames();
        return new MigrateException(
                "'migrate.databases." + database + "' is about no database: there is no DataSource bean '" + database
                        + "'" + (names.isEmpty() ? "" : ", only " + quoted(names.stream())) + ".",
                "Name it after the bean, or set 'migrate.databases." + database + ".url'.");
    }

    private MigrateException noneIsUnique() {
        return new MigrateException(
                "There are several DataSource beans, and none of them is the primary one: "
                        + quoted(Arrays.stream(beanFactory.getBeanNamesForType(DataSource.class))) + ".",
                "Mark the one to migrate with @MigrateDataSource, or the application's main one with @Primary, or set"
                        + " 'migrate.url'; or name those to migrate: 'migrate.databases.<name>.locations'.");
    }

    private static String quoted(Stream<String> names) {
        return names.sorted().map((name) -> "'" + name + "'").collect(Collectors.joining(", "));
    }
}
