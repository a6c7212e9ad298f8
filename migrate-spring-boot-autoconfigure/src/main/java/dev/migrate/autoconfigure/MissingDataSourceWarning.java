package dev.migrate.autoconfigure;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;

/** Says once that nothing will be migrated; the application may well be meant to live without a database. */
final class MissingDataSourceWarning implements SmartInitializingSingleton {

    private static final Logger LOG = LoggerFactory.getLogger(MissingDataSourceWarning.class);

    @Override
    public void afterSingletonsInstantiated() {
        LOG.warn("No migration runs, because there is no DataSource bean. Configure one ('spring.datasource.url' and a"
                + " JDBC driver), or set 'migrate.url', or say with 'migrate.enabled=false' that this is on purpose.");
    }
}
