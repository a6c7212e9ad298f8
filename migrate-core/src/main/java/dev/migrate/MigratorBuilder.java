package dev.migrate;

import dev.migrate.changelog.ChangelogSource;
import dev.migrate.changelog.Migration;
import dev.migrate.changelog.ResourceChangelogSource;
import dev.migrate.changelog.yaml.YamlRevisionFormat;
import dev.migrate.dialect.DialectProvider;
import dev.migrate.dialect.Dialects;
import dev.migrate.dialect.LockOwner;
import dev.migrate.engine.EngineParts;
import dev.migrate.engine.EngineSettings;
import dev.migrate.engine.UpgradePolicies;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Gathers what a {@link Migrator} needs; everything but the data source has a default. */
public final class MigratorBuilder {

    private final DataSource dataSource;
    private ChangelogSource files;
    private List<JavaMigration> javaMigrations = List.of();
    private List<DialectProvider> dialectProviders = List.of();
    private @Nullable String schema;
    private String versionTable = "migrate_version";
    private String historyTable = "migrate_history";
    private Duration lockTimeout = Duration.ofMinutes(10);
    private LockOwner owner = new LockOwner(HostName.get(), "application");
    private UpgradePolicies policies = UpgradePolicies.defaults();
    private Clock clock = Clock.systemUTC();

    MigratorBuilder(DataSource dataSource) {
        this.dataSource = dataSource;
        this.files = resources("classpath:db/migrations");
    }

    /** Sets where revision files are searched, recursively; the default is {@code classpath:db/migrations}. */
    public MigratorBuilder locations(String... locations) {
        return files(resources(locations));
    }

    /** Sets another source of revision files. */
    public MigratorBuilder files(ChangelogSource source) {
        this.files = source;
        return this;
    }

    /** Sets the revisions that are written in Java. */
    public MigratorBuilder javaMigrations(List<? extends JavaMigration> migrations) {
        this.javaMigrations = List.copyOf(migrations);
        return this;
    }

    /** Adds dialects to those that the tool brings. */
    public MigratorBuilder dialectProviders(List<DialectProvider> providers) {
        this.dialectProviders = List.copyOf(providers);
        return this;
    }

    /** Sets the schema of the tool's two tables; the default is the connection's own. */
    public MigratorBuilder schema(@Nullable String name) {
        this.schema = name;
        return this;
    }

    /** Sets the name of the table with one row per applied head. */
    public MigratorBuilder versionTable(String name) {
        this.versionTable = name;
        return this;
    }

    /** Sets the name of the journal. */
    public MigratorBuilder historyTable(String name) {
        this.historyTable = name;
        return this;
    }

    /** Sets how long to wait while another process migrates. */
    public MigratorBuilder lockTimeout(Duration timeout) {
        this.lockTimeout = timeout;
        return this;
    }

    /** Sets the application's name, for the journal and for those who wait. */
    public MigratorBuilder application(String name) {
        this.owner = new LockOwner(HostName.get(), name);
        return this;
    }

    /** Sets how an upgrade deals with a database that isn't simply behind. */
    public MigratorBuilder policies(UpgradePolicies upgradePolicies) {
        this.policies = upgradePolicies;
        return this;
    }

    /** Sets the clock of the journal. */
    public MigratorBuilder clock(Clock journalClock) {
        this.clock = journalClock;
        return this;
    }

    /**
     * Returns the migrator.
     *
     * @throws dev.migrate.error.MigrateException if a Java migration has no valid {@link Revision} annotation
     */
    public Migrator build() {
        List<Migration> inJava =
                javaMigrations.stream().map(AnnotatedMigration::of).toList();
        ChangelogSource yaml = files;
        EngineSettings settings =
                new EngineSettings(schema, versionTable, historyTable, lockTimeout, owner, ToolVersion.get());
        return new Migrator(new EngineParts(
                dataSource::getConnection,
                Dialects.with(dialectProviders),
                () -> Stream.concat(yaml.load().stream(), inJava.stream()).toList(),
                settings,
                policies,
                clock));
    }

    private static ChangelogSource resources(String... locations) {
        return new ResourceChangelogSource(
                List.of(locations), new PathMatchingResourcePatternResolver(), List.of(new YamlRevisionFormat()));
    }
}
