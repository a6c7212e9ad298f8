package dev.migrate.actuate;

import dev.migrate.Migrator;
import dev.migrate.engine.JournalEntry;
import dev.migrate.engine.MigrationStatus;
import dev.migrate.error.MigrateException;
import dev.migrate.revision.UnknownRevisionException;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.actuate.endpoint.Access;
import org.springframework.boot.actuate.endpoint.InvalidEndpointRequestException;
import org.springframework.boot.actuate.endpoint.annotation.Endpoint;
import org.springframework.boot.actuate.endpoint.annotation.ReadOperation;
import org.springframework.boot.actuate.endpoint.annotation.Selector;
import org.springframework.boot.actuate.endpoint.annotation.WriteOperation;
import org.springframework.context.ApplicationContext;

/**
 * Shows where every database of the application stands, what is pending there and what was run, and one revision with its
 * SQL; it answers while a migration runs. With unrestricted access it moves databases, too.
 *
 * <p>Databases are looked at one by one: one that can't be read is shown with an {@code error} instead, and the log says
 * more. Credentials and values of data rows are never shown.
 */
@Endpoint(id = "migrations", defaultAccess = Access.READ_ONLY)
public final class MigrationsEndpoint {

    private static final int DEFAULT_LIMIT = 50;
    private static final int GREATEST_LIMIT = 1_000;

    private final ApplicationContext context;
    private final Predicate<Migrator> autoUpgrade;
    private final Clock clock;

    /**
     * Creates the endpoint.
     *
     * @param context the context whose migrators are shown, with those of its parents
     * @param autoUpgrade whether the application upgrades its databases by itself
     * @param clock tells how long a running movement has taken
     */
    public MigrationsEndpoint(ApplicationContext context, boolean autoUpgrade, Clock clock) {
        this(context, (migrator) -> autoUpgrade, clock);
    }

    /**
     * Creates the endpoint.
     *
     * @param context the context whose migrators are shown, with those of its parents
     * @param autoUpgrade whether the application upgrades a database by itself
     * @param clock tells how long a running movement has taken
     */
    public MigrationsEndpoint(ApplicationContext context, Predicate<Migrator> autoUpgrade, Clock clock) {
        this.context = context;
        this.autoUpgrade = autoUpgrade;
        this.clock = clock;
    }

    /**
     * Returns where every database stands.
     *
     * @param offset how many of the journal's newest rows to leave out, 0 if absent
     * @param limit how many rows of the journal to return, 50 if absent and 1000 at most
     * @param graph whether to return all revisions, too
     */
    @ReadOperation
    public MigrationsDescriptor migrations(@Nullable Integer offset, @Nullable Integer limit, @Nullable Boolean graph) {
        int from = notNegative("offset", offset, 0);
        int rows = Math.min(notNegative("limit", limit, DEFAULT_LIMIT), GREATEST_LIMIT);
        return describe((migrator) -> Optional.of(describe(migrator, from, rows, Boolean.TRUE.equals(graph))));
    }

    private DatabaseView describe(Migrator migrator, int offset, int limit, boolean graph) {
        boolean automatic = autoUpgrade.test(migrator);
        return migrator.tenants()
                .<DatabaseView>map((tenants) -> TenantsDescriptor.of(
                        tenants.status(), graph ? migrator.changelog() : null, automatic, clock.instant()))
                .orElseGet(() -> describeOne(migrator, offset, limit, graph, automatic));
    }

    private DatabaseView describeOne(Migrator migrator, int offset, int limit, boolean graph, boolean automatic) {
        MigrationStatus status = migrator.status();
        List<JournalEntry> history = (limit == 0)
                ? List.of()
                : ShortLook.at(migrator, () -> migrator.history(offset, limit)).orElse(null);
        List<GraphDescriptor> revisions = graph ? GraphDescriptor.of(migrator.changelog(), status) : null;
        return DatabaseDescriptor.of(status, history, revisions, automatic, clock.instant());
    }

    /**
     * Returns one revision as every database sees it, or {@code null} if none knows it.
     *
     * @param revision its id or a unique beginning of it
     */
    @ReadOperation
    public @Nullable MigrationsDescriptor revision(@Selector String revision) {
        SecretPlaceholders secrets = SecretPlaceholders.in(context.getEnvironment());
        MigrationsDescriptor found = describe((migrator) -> describe(migrator, revision, secrets));
        boolean nowhere = found.contexts().values().stream()
                .allMatch((context) -> context.databases().isEmpty());
        return nowhere ? null : found;
    }

    /**
     * Moves a database, and returns what was done; only with unrestricted access.
     *
     * @param command {@code upgrade}, {@code downgrade} or {@code stamp}
     * @param target any form of target
     * @param database the name of the database, which can be left out where there is only one
     * @param tenant the tenant, where the database has any; an upgrade without one is for all of them
     */
    @WriteOperation
    public MovementDescriptor move(String command, String target, @Nullable String database, @Nullable String tenant) {
        return run(RequestedMovement.of(command, target, tenant, null), null, database);
    }

    MovementDescriptor run(RequestedMovement movement, @Nullable String contextId, @Nullable String database) {
        return movement.run(new MigratorsOfContexts(context).find(contextId, database), context);
    }

    PlanDescriptor plan(RequestedMovement movement, @Nullable String contextId, @Nullable String database) {
        return movement.plan(
                new MigratorsOfContexts(context).find(contextId, database),
                SecretPlaceholders.in(context.getEnvironment()));
    }

    private static MigrateException busy() {
        return new MigrateException(
                "The movement that is on leaves no connection to ask the database.", "Ask again when it is through.");
    }

    private static Optional<DatabaseView> describe(Migrator migrator, String revision, SecretPlaceholders secrets) {
        try {
            return Optional.of(RevisionDescriptor.of(
                    ShortLook.at(migrator, () -> migrator.describe(revision)).orElseThrow(MigrationsEndpoint::busy),
                    secrets));
        } catch (UnknownRevisionException ex) {
            return Optional.empty();
        }
    }

    private MigrationsDescriptor describe(Function<Migrator, Optional<DatabaseView>> view) {
        Map<String, ContextDescriptor> contexts = new LinkedHashMap<>();
        ApplicationContext target = context;
        while (target != null) {
            ApplicationContext parent = target.getParent();
            contexts.put(
                    String.valueOf(target.getId()),
                    new ContextDescriptor(databases(target, view), (parent == null) ? null : parent.getId()));
            target = parent;
        }
        return new MigrationsDescriptor(contexts);
    }

    private static Map<String, DatabaseView> databases(
            ApplicationContext target, Function<Migrator, Optional<DatabaseView>> view) {
        Map<String, DatabaseView> databases = new LinkedHashMap<>();
        MigratorsOfContexts.in(target)
                .forEach((name, migrator) -> look(migrator, view).ifPresent((seen) -> databases.put(name, seen)));
        return databases;
    }

    private static Optional<DatabaseView> look(Migrator migrator, Function<Migrator, Optional<DatabaseView>> view) {
        try {
            return view.apply(migrator);
        } catch (MigrateException ex) {
            return Optional.of(UnreadableDatabase.because(migrator.name(), ex));
        }
    }

    private static int notNegative(String parameter, @Nullable Integer value, int absent) {
        if (value != null && value < 0) {
            throw new InvalidEndpointRequestException(
                    "'" + parameter + "' is " + value + ".", "'" + parameter + "' must not be negative.");
        }
        return (value == null) ? absent : value;
    }
}
