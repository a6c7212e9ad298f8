package dev.migrate;

import dev.migrate.autogenerate.AutogenerateSettings;
import dev.migrate.autogenerate.OperationRewriter;
import dev.migrate.changelog.ChangelogSource;
import dev.migrate.changelog.Placeholders;
import dev.migrate.changelog.RevisionIndex;
import dev.migrate.changelog.liquibase.Selection;
import dev.migrate.dialect.DialectProvider;
import dev.migrate.dialect.Dialects;
import dev.migrate.dialect.LockKind;
import dev.migrate.dialect.LockOwner;
import dev.migrate.dialect.StatementLimits;
import dev.migrate.engine.EngineParts;
import dev.migrate.engine.EngineSettings;
import dev.migrate.engine.MigrationListener;
import dev.migrate.engine.PlanGate;
import dev.migrate.engine.RunLog;
import dev.migrate.engine.RunTracker;
import dev.migrate.engine.TransactionScope;
import dev.migrate.engine.UpgradePolicies;
import dev.migrate.safety.SafetyGate;
import dev.migrate.safety.SafetyPolicy;
import dev.migrate.tenant.TenantProvider;
import dev.migrate.tenant.TenantSettings;
import dev.migrate.tenant.Tenants;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.support.ResourcePatternResolver;

/** Gathers what a {@link Migrator} needs; everything but the data source has a default. */
public final class MigratorBuilder {

    private final DataSource dataSource;
    private final RevisionSources revisions = new RevisionSources();
    private String name = "dataSource";
    private String logName = "";
    private List<DialectProvider> dialectProviders = List.of();
    private @Nullable String schema;
    private String versionTable = "migrate_version";
    private String historyTable = "migrate_history";
    private Duration lockTimeout = Duration.ofMinutes(10);
    private LockKind lock = LockKind.AUTO;
    private PlanGate gate = new SafetyGate(SafetyPolicy.WARN, List.of());
    private StatementLimits statements = StatementLimits.STANDARD;
    private LockOwner owner = new LockOwner(HostName.get(), "application");
    private UpgradePolicies policies = UpgradePolicies.defaults();
    private final List<Function<String, MigrationListener>> added = new ArrayList<>();
    private List<? extends MigrationListener> listeners = List.of();
    private TransactionScope transaction = TransactionScope.PER_REVISION;
    private ModelSettings model = ModelSettings.NONE;
    private Clock clock = Clock.systemUTC();
    private @Nullable TenantProvider tenantProvider;
    private TenantSettings tenantSettings = TenantSettings.STANDARD;

    MigratorBuilder(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** Sets where revision files are searched, recursively; the default is {@code classpath:db/migrations}. */
    public MigratorBuilder locations(String... names) {
        revisions.locations(List.of(names));
        return this;
    }

    /**
     * Sets where revision files are searched, where that has to be found out: asked each time the revisions are loaded and
     * never before.
     *
     * @param resolver knows the class path
     */
    public MigratorBuilder locations(Supplier<List<String>> names, ResourcePatternResolver resolver) {
        revisions.locations(names, resolver);
        return this;
    }

    /** Sets the files of folders of the class path that need no search; by default each folder is searched. */
    public MigratorBuilder revisionIndex(RevisionIndex files) {
        revisions.index(files);
        return this;
    }

    /** Sets another source of revision files. */
    public MigratorBuilder files(ChangelogSource source) {
        revisions.files(source);
        return this;
    }

    /** Sets the values of <code>${…}</code> in revision files by name; by default there are none. */
    public MigratorBuilder placeholders(Map<String, String> values) {
        revisions.placeholders(Placeholders.of(values));
        return this;
    }

    /** Sets which change sets of a Liquibase changelog do something; by default all that aren't meant to be asked for. */
    public MigratorBuilder changeSets(Selection selection) {
        revisions.changeSets(selection);
        return this;
    }

    /** Sets the database's name, as the endpoint and the commands call it; the default is {@code dataSource}. */
    public MigratorBuilder name(String databaseName) {
        this.name = databaseName;
        return this;
    }

    /** Sets how lines in the log begin, for one of several databases; by default they have no name. */
    public MigratorBuilder logName(String databaseName) {
        this.logName = databaseName;
        return this;
    }

    /**
     * Sets the revisions that are written in Java.
     *
     * @throws dev.migrate.error.MigrateException if one has no valid {@link Revision} annotation
     */
    public MigratorBuilder javaMigrations(List<? extends JavaMigration> migrations) {
        var annotated = AnnotatedMigration.all(migrations);
        revisions.inJava(() -> annotated);
        return this;
    }

    /**
     * Sets where the revisions that are written in Java come from: asked each time the revisions are loaded and never
     * before, so that a migration may need what isn't there yet when the migrator is built.
     */
    public MigratorBuilder javaMigrations(Supplier<? extends List<? extends JavaMigration>> migrations) {
        revisions.inJava(() -> AnnotatedMigration.all(migrations.get()));
        return this;
    }

    /**
     * Sets where the revisions that are written in Java come from, known by their classes: asked each time the revisions
     * are loaded, while the migrations themselves are made only when they run.
     */
    public MigratorBuilder lateJavaMigrations(Supplier<List<LateJavaMigration>> migrations) {
        revisions.inJava(
                () -> migrations.get().stream().map(AnnotatedMigration::of).toList());
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

    /** Sets how movements are kept apart; the default is what the database does best. */
    public MigratorBuilder lockStrategy(LockKind kind) {
        this.lock = kind;
        return this;
    }

    /** Sets how long statements wait for locks and run, and how often what met a lock is tried again. */
    public MigratorBuilder statementLimits(StatementLimits limits) {
        this.statements = limits;
        return this;
    }

    /** Sets how much of a run happens whole or not at all; the default is each revision by itself. */
    public MigratorBuilder transaction(TransactionScope scope) {
        this.transaction = scope;
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

    /** Sets what an upgrade does about what speaks against it, but for the findings that are named here; it warns by default. */
    public MigratorBuilder safety(SafetyPolicy policy, List<String> ignored) {
        this.gate = new SafetyGate(policy, ignored);
        return this;
    }

    /** Sets who hears what a run does while it does it. */
    public MigratorBuilder listeners(List<? extends MigrationListener> all) {
        this.listeners = List.copyOf(all);
        return this;
    }

    /** Adds one, made for the database's name, who hears what a run does before {@link #listeners} do. */
    public MigratorBuilder addListener(Function<String, MigrationListener> ofDatabase) {
        added.add(ofDatabase);
        return this;
    }

    /** Sets the clock of the journal. */
    public MigratorBuilder clock(Clock journalClock) {
        this.clock = journalClock;
        return this;
    }

    /** Sets where the wanted schema comes from, which is asked only when it is needed; by default there is none. */
    public MigratorBuilder desiredSchema(DesiredSchemaSource source) {
        this.model = model.withSource(source);
        return this;
    }

    /** Sets what is compared with the wanted schema, and who is right. */
    public MigratorBuilder autogenerate(AutogenerateSettings settings) {
        this.model = model.withSettings(settings);
        return this;
    }

    /** Sets who sees generated revisions before they are written, in this order. */
    public MigratorBuilder rewriters(List<? extends OperationRewriter> rewriters) {
        this.model = model.withRewriters(List.copyOf(rewriters));
        return this;
    }

    /** Sets how a start makes the schema of a fresh database; the default is to run every revision. */
    public MigratorBuilder freshDatabase(FreshDatabase way) {
        this.model = model.withFreshDatabase(way);
        return this;
    }

    /**
     * Sets who shares the database, each in a schema or a database with books of its own; by default nobody does, and the books
     * are in the database itself.
     */
    public MigratorBuilder tenants(TenantProvider provider, TenantSettings settings) {
        this.tenantProvider = provider;
        this.tenantSettings = settings;
        return this;
    }

    /** Returns the migrator; neither the database nor a revision is looked at yet. */
    public Migrator build() {
        EngineSettings settings = new EngineSettings(
                schema,
                versionTable,
                historyTable,
                lockTimeout,
                owner,
                ToolVersion.get(),
                transaction,
                lock,
                statements);
        EngineParts parts = new EngineParts(
                dataSource::getConnection,
                Dialects.with(dialectProviders),
                revisions.all(),
                settings,
                policies,
                gate,
                MigrationListener.all(Stream.concat(added.stream().map((each) -> each.apply(name)), listeners.stream())
                        .toList()),
                clock,
                new RunTracker(),
                RunLog.of(logName));
        TenantProvider provider = tenantProvider;
        if (provider == null) {
            return new Migrator(name, parts, revisions.locations(), model, null);
        }
        Tenants tenants = new Tenants(parts, provider, tenantSettings);
        return new Migrator(name, tenants.required(), revisions.locations(), model, tenants);
    }
}
