package dev.migrate.autoconfigure;

import dev.migrate.FreshDatabase;
import dev.migrate.autogenerate.Authority;
import dev.migrate.autogenerate.AutogenerateFilter;
import dev.migrate.autogenerate.AutogenerateSettings;
import dev.migrate.autogenerate.ComparisonSettings;
import dev.migrate.changelog.MigrationType;
import dev.migrate.changelog.liquibase.Selection;
import dev.migrate.dialect.LockKind;
import dev.migrate.dialect.StatementLimits;
import dev.migrate.engine.Policy;
import dev.migrate.engine.TransactionScope;
import dev.migrate.engine.UpgradePolicies;
import dev.migrate.safety.SafetyPolicy;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.NestedConfigurationProperty;
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
 * @param liquibase Liquibase's changelogs among the revision files.
 * @param schema Schema of the version table and the journal. Defaults to the connection's own.
 * @param versionTable Name of the table with one row per applied head.
 * @param historyTable Name of the journal of everything that was run.
 * @param url JDBC URL of the database to migrate, if it isn't the application's own.
 * @param username Login user that migrates, if it isn't the application's own.
 * @param password Login password of the user that migrates.
 * @param driverClassName Fully qualified name of the JDBC driver for the URL. Detected from the URL by default.
 * @param transaction How much of a run happens whole or not at all.
 * @param lock Lock that keeps two migrating processes apart.
 * @param statement Limits of the statements of revisions.
 * @param safety Judgement of upgrades before they run.
 * @param onEditedRevision What to do if an applied revision has been edited since.
 * @param onUnknownRevision What to do if the database is at a revision that the application doesn't know.
 * @param reapplyRolledBack Whether to apply again what somebody rolled back on purpose.
 * @param baseline Revision to stamp once on a database that has tables but no version table.
 * @param freshDatabase How the start makes the schema of a database in which there is nothing yet.
 * @param checkOnStartup Whether the start compares the entities with the database once it is at the heads.
 * @param autogenerate Comparison of the entities with the database, and the revisions generated from it.
 * @param health Health indicator.
 * @param tenants Tenants with a schema each.
 * @param databases Several databases by the names of their DataSource beans, each with the same keys as those at the top.
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
        @DefaultValue Liquibase liquibase,
        @Nullable String schema,
        @DefaultValue("migrate_version") String versionTable,
        @DefaultValue("migrate_history") String historyTable,
        @Nullable String url,
        @Nullable String username,
        @Nullable String password,
        @Nullable String driverClassName,
        @DefaultValue("per-revision") TransactionScope transaction,
        @DefaultValue Lock lock,
        @DefaultValue Statement statement,
        @DefaultValue Safety safety,
        @DefaultValue("fail") Policy onEditedRevision,
        @DefaultValue("warn") Policy onUnknownRevision,
        @DefaultValue("false") boolean reapplyRolledBack,
        @Nullable String baseline,
        @DefaultValue("upgrade") FreshDatabase freshDatabase,
        @DefaultValue("off") CheckOnStartup checkOnStartup,
        @DefaultValue Autogenerate autogenerate,
        @DefaultValue Health health,
        @NestedConfigurationProperty @DefaultValue TenantProperties tenants,
        @DefaultValue Map<String, MigrateProperties> databases) {

    public MigrateProperties {
        locations = List.copyOf(locations);
        placeholders = Map.copyOf(placeholders);
        databases = Map.copyOf(databases);
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
     * Which change sets of Liquibase's changelogs do something.
     *
     * @param contexts Contexts in which change sets run. Without any, all of them do.
     * @param labelFilter Expression over labels of the change sets that run, such as "billing and !beta". Without one, all do.
     */
    public record Liquibase(
            @DefaultValue List<String> contexts, @Nullable String labelFilter) {

        Selection selection() {
            return new Selection(contexts, (labelFilter == null) ? "" : labelFilter);
        }
    }

    /**
     * How two migrating processes are kept apart.
     *
     * @param timeout How long to wait while another process migrates.
     * @param strategy Kind of the lock. Behind a proxy that pools transactions, it must be the row lease.
     */
    public record Lock(
            @DefaultValue("10m") Duration timeout,
            @DefaultValue("auto") LockKind strategy) {}

    /**
     * What an upgrade does about what speaks against it.
     *
     * @param policy Whether it warns of changes that lose data, break running instances or lock tables, or refuses them.
     * @param ignore Findings that don't matter, by name, or as "revision:name" in one revision.
     */
    public record Safety(
            @DefaultValue("warn") SafetyPolicy policy,
            @DefaultValue List<String> ignore) {}

    /**
     * How long the statements of revisions wait and run.
     *
     * @param lockTimeout How long a statement waits for a lock, on PostgreSQL, MariaDB, MySQL and H2. Zero waits as long as the
     *     database does.
     * @param timeout How long a statement runs before it is stopped. As long as it takes by default.
     * @param retries How often a revision that met a lock is tried again where DDL can be rolled back, a statement elsewhere.
     */
    public record Statement(
            @DefaultValue("5s") Duration lockTimeout,
            @Nullable Duration timeout,
            @DefaultValue("5") int retries) {

        StatementLimits limits() {
            return new StatementLimits(lockTimeout, (timeout == null) ? Duration.ZERO : timeout, retries);
        }
    }

    /**
     * What the health indicator says.
     *
     * @param pendingStatus Status of the health indicator while revisions are pending.
     */
    public record Health(@DefaultValue("UP") String pendingStatus) {}

    /**
     * How the entities are compared with the database, and how a revision is written from what differs.
     *
     * @param authority Who is right about what the entities merely imply or don't mention.
     * @param includeSchemas Schemas that are compared. Defaults to the connection's own and those that entities name.
     * @param includeTables Tables that are compared, "*" for any characters. Defaults to all.
     * @param excludeTables Tables that are left out of the comparison, "*" for any characters.
     * @param dropUnknownTables Whether tables that no entity knows are dropped, instead of only listed.
     * @param compareType Whether the types of columns are compared.
     * @param compareDefault Whether the defaults of columns are compared.
     * @param compareComment Whether the comments of tables and columns are compared.
     * @param outputDirectory Folder that generated revisions are written to. Defaults to the first location's sources.
     * @param format Form in which generated revisions are written.
     * @param fileTemplate Names of new files of revisions, with {revision}, {slug}, {year}, {month}, {day}, {hour}, {minute} and {epoch}.
     * @param postWrite Commands that run once a revision was written; {file} stands for it.
     */
    public record Autogenerate(
            @DefaultValue("shared") Authority authority,
            @DefaultValue List<String> includeSchemas,
            @DefaultValue List<String> includeTables,
            @DefaultValue List<String> excludeTables,
            @DefaultValue("false") boolean dropUnknownTables,
            @DefaultValue("true") boolean compareType,
            @DefaultValue("true") boolean compareDefault,
            @DefaultValue("true") boolean compareComment,
            @Nullable String outputDirectory,
            @DefaultValue("yaml") MigrationType format,
            @DefaultValue("{revision}_{slug}") String fileTemplate,
            @DefaultValue List<String> postWrite) {

        AutogenerateSettings settings(List<AutogenerateFilter> filters) {
            return new AutogenerateSettings(
                    new ComparisonSettings(authority, dropUnknownTables, compareType, compareDefault, compareComment),
                    Set.copyOf(includeSchemas),
                    Set.copyOf(includeTables),
                    Set.copyOf(excludeTables),
                    filters);
        }
    }
}
