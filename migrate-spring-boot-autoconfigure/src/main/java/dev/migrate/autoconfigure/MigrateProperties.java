package dev.migrate.autoconfigure;

import dev.migrate.engine.Policy;
import dev.migrate.engine.TransactionScope;
import dev.migrate.engine.UpgradePolicies;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What an application can configure, with every default; an unknown key fails the start.
 *
 * @param enabled Whether the application has migrations at all.
 * @param autoUpgrade Whether the application upgrades its database when it is ready, or only reports what is pending.
 * @param runOn When the application migrates. With "startup" that is before any bean uses the database.
 * @param target Revision that the automatic upgrade goes to.
 * @param pending What to do about pending revisions when the automatic upgrade is off.
 * @param locations Where revision files are searched, recursively. "{vendor}" stands for the database.
 * @param placeholders Values of "${name}" in revision files, by name.
 * @param schema Schema of the version table and the journal. Defaults to the connection's own.
 * @param versionTable Name of the table with one row per applied head.
 * @param historyTable Name of the journal of everything that was run.
 * @param url JDBC URL of the database to migrate, if it isn't the application's own.
 * @param username Login user that migrates, if it isn't the application's own.
 * @param password Login password of the user that migrates.
 * @param driverClassName Fully qualified name of the JDBC driver for the URL. Detected from the URL by default.
 * @param transaction How much of a run happens whole or not at all.
 * @param lock Lock that keeps two migrating processes apart.
 * @param onEditedRevision What to do if an applied revision has been edited since.
 * @param onUnknownRevision What to do if the database is at a revision that the application doesn't know.
 * @param reapplyRolledBack Whether to apply again what somebody rolled back on purpose.
 * @param baseline Revision to stamp once on a database that has tables but no version table.
 */
@ConfigurationProperties(prefix = "migrate", ignoreUnknownFields = false)
public record MigrateProperties(
        @DefaultValue("true") boolean enabled,
        @DefaultValue("true") boolean autoUpgrade,
        @DefaultValue("application-ready") RunOn runOn,
        @DefaultValue("head") String target,
        @DefaultValue("warn") Policy pending,
        @DefaultValue("classpath:db/migrations") List<String> locations,
        @DefaultValue Map<String, String> placeholders,
        @Nullable String schema,
        @DefaultValue("migrate_version") String versionTable,
        @DefaultValue("migrate_history") String historyTable,
        @Nullable String url,
        @Nullable String username,
        @Nullable String password,
        @Nullable String driverClassName,
        @DefaultValue("per-revision") TransactionScope transaction,
        @DefaultValue Lock lock,
        @DefaultValue("fail") Policy onEditedRevision,
        @DefaultValue("warn") Policy onUnknownRevision,
        @DefaultValue("false") boolean reapplyRolledBack,
        @Nullable String baseline) {

    public MigrateProperties {
        locations = List.copyOf(locations);
        placeholders = Map.copyOf(placeholders);
    }

    UpgradePolicies policies() {
        return new UpgradePolicies(onEditedRevision, onUnknownRevision, reapplyRolledBack, baseline);
    }

    /** Returns a text without the values, because one of them is a password. */
    @Override
    public String toString() {
        return "MigrateProperties";
    }

    /**
     * How two migrating processes are kept apart.
     *
     * @param timeout How long to wait while another process migrates.
     */
    public record Lock(@DefaultValue("10m") Duration timeout) {}
}
