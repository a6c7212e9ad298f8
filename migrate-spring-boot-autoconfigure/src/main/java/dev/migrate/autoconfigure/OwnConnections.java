package dev.migrate.autoconfigure;

import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.boot.jdbc.DataSourceBuilder;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.jdbc.datasource.SimpleDriverDataSource;
import org.springframework.util.StringUtils;

/**
 * Data sources that migrations have for themselves: with a URL or a user of their own. They are no pools: each connection is
 * a new one, and nothing has to be closed.
 */
final class OwnConnections {

    private final MigrateProperties properties;

    OwnConnections(MigrateProperties properties) {
        this.properties = properties;
    }

    Optional<DataSource> withUrl() {
        String url = properties.url();
        if (url == null) {
            return Optional.empty();
        }
        DataSourceBuilder<?> builder = newBuilder().url(url);
        credentials(builder);
        if (StringUtils.hasText(properties.driverClassName())) {
            builder.driverClassName(properties.driverClassName());
        }
        return Optional.of(builder.build());
    }

    /** Returns the application's own where migrations have no user of their own. */
    DataSource withCredentials(DataSource application) {
        if (properties.username() == null) {
            return application;
        }
        DataSourceBuilder<?> builder =
                DataSourceBuilder.derivedFrom(application).type(SimpleDriverDataSource.class);
        credentials(builder);
        return builder.build();
    }

    DataSource from(JdbcConnectionDetails details) {
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
}
