package dev.migrate.autoconfigure;

import dev.migrate.error.MigrateException;
import java.util.Arrays;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.jdbc.DataSourceBuilder;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.jdbc.datasource.SimpleDriverDataSource;
import org.springframework.util.StringUtils;

/**
 * Finds the data source to migrate with: the bean marked {@link MigrateDataSource}, else {@code migrate.url}, else the
 * application's own with the credentials of {@code migrate.username}, else the application's own as it is.
 *
 * <p>Where the application has no data source but connection details (of a container, say), those stand in for it. Data
 * sources made here are no pools: each connection is a new one, and nothing has to be closed.
 */
final class DataSourceSelection {

    private final MigrateProperties properties;
    private final ListableBeanFactory beanFactory;
    private final @Nullable JdbcConnectionDetails connectionDetails;

    DataSourceSelection(
            MigrateProperties properties,
            ListableBeanFactory beanFactory,
            ObjectProvider<JdbcConnectionDetails> connectionDetails) {
        this.properties = properties;
        this.beanFactory = beanFactory;
        this.connectionDetails = connectionDetails.getIfUnique();
    }

    MigratedDatabase select(ObjectProvider<DataSource> marked, ObjectProvider<DataSource> candidates) {
        DataSource own = marked.getIfAvailable();
        DataSource application = candidates.getIfUnique();
        if (own != null) {
            return new MigratedDatabase(name(own), own, application);
        }
        String url = properties.url();
        if (url != null) {
            return new MigratedDatabase(name(application), withUrl(url), application);
        }
        if (application != null) {
            return new MigratedDatabase(name(application), withCredentials(application), application);
        }
        if (connectionDetails != null) {
            return new MigratedDatabase(DataSourceNames.DEFAULT, fromDetails(connectionDetails), null);
        }
        throw noneIsUnique();
    }

    private String name(@Nullable DataSource dataSource) {
        return new DataSourceNames(beanFactory).nameOf(dataSource);
    }

    private DataSource withUrl(String url) {
        DataSourceBuilder<?> builder = newBuilder().url(url);
        credentials(builder);
        if (StringUtils.hasText(properties.driverClassName())) {
            builder.driverClassName(properties.driverClassName());
        }
        return builder.build();
    }

    private DataSource withCredentials(DataSource application) {
        if (properties.username() == null) {
            return application;
        }
        DataSourceBuilder<?> builder =
                DataSourceBuilder.derivedFrom(application).type(SimpleDriverDataSource.class);
        credentials(builder);
        return builder.build();
    }

    private DataSource fromDetails(JdbcConnectionDetails details) {
        DataSourceBuilder<?> builder =
                newBuilder().url(details.getJdbcUrl()).driverClassName(details.getDriverClassName());
        if (properties.username() == null) {
            builder.username(details.getUsername()).password(details.getPassword());
        } else {
            credentials(builder);
        }
        return builder.build();
    }

    private void credentials(DataSourceBuilder<?> builder) {
        builder.username(properties.username()).password(properties.password());
    }

    private static DataSourceBuilder<?> newBuilder() {
        return DataSourceBuilder.create().type(SimpleDriverDataSource.class);
    }

    private MigrateException noneIsUnique() {
        String names = Arrays.stream(beanFactory.getBeanNamesForType(DataSource.class))
                .sorted()
                .map((name) -> "'" + name + "'")
                .collect(Collectors.joining(", "));
        return new MigrateException(
                "There are several DataSource beans, and none of them is the primary one: " + names + ".",
                "Mark the one to migrate with @MigrateDataSource, or the application's main one with @Primary, or set"
                        + " 'migrate.url'.");
    }
}
