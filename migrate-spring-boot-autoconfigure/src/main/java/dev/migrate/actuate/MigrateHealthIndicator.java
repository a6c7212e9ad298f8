package dev.migrate.actuate;

import dev.migrate.Migrator;
import dev.migrate.engine.DatabaseAccessException;
import dev.migrate.engine.MigrationStatus;
import dev.migrate.engine.RunningMovement;
import dev.migrate.engine.State;
import dev.migrate.error.MigrateException;
import dev.migrate.tenant.Tenants;
import dev.migrate.tenant.TenantsStatus;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.Status;

/**
 * The health of one database's schema: down after a failed movement, and what the application chose while something is
 * pending. While a movement of this process runs it is up, since other instances go on serving, and it is told without
 * the database, since the movement may have the last connection.
 */
public final class MigrateHealthIndicator extends AbstractHealthIndicator {

    private static final Logger LOG = LoggerFactory.getLogger(MigrateHealthIndicator.class);

    private final Migrator migrator;
    private final Status pendingStatus;

    /**
     * Creates the indicator of a database.
     *
     * @param pendingStatus the status while something is pending that nobody rolled back
     */
    public MigrateHealthIndicator(Migrator migrator, Status pendingStatus) {
        super("The state of the database's schema can't be told.");
        this.migrator = migrator;
        this.pendingStatus = pendingStatus;
    }

    @Override
    protected void doHealthCheck(Health.Builder builder) {
        Optional<RunningMovement> running = migrator.running();
        if (running.isPresent()) {
            builder.up()
                    .withDetail("state", State.RUNNING)
                    .withDetail("revision", running.get().revision());
            return;
        }
        try {
            Optional<TenantsStatus> tenants = migrator.tenants().map(Tenants::status);
            tenants.ifPresent(
                    (all) -> builder.withDetail("tenants", all.tenants().size()));
            tell(tenants.map(TenantsStatus::overall).orElseGet(migrator::status), builder);
        } catch (MigrateException ex) {
            LOG.warn("The state of the database '{}' can't be told: {}", migrator.name(), ex.getMessage());
            builder.down().withDetail("error", error(ex));
        }
    }

    private void tell(MigrationStatus status, Health.Builder builder) {
        builder.status(of(status.state()))
                .withDetail("state", status.state())
                .withDetail("current", status.current().stream().sorted().toList())
                .withDetail("pending", status.pending().size());
    }

    /** What a driver says is in the log alone, since it may quote credentials. */
    private static String error(MigrateException ex) {
        return (ex instanceof DatabaseAccessException)
                ? "The database doesn't answer. The application's log says more."
                : ex.problem();
    }

    private Status of(State state) {
        if (state == State.PENDING) {
            return pendingStatus;
        }
        return (state == State.FAILED) ? Status.DOWN : Status.UP;
    }
}
