package dev.migrate.actuate;

import dev.migrate.Migrator;
import dev.migrate.engine.MigrationStatus;
import dev.migrate.engine.State;
import dev.migrate.tenant.Tenants;
import dev.migrate.tenant.TenantsStatus;
import java.util.Optional;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.Status;

/**
 * The health of one database's schema: down after a failed movement, and what the application chose while something is
 * pending. While a movement runs it is up, since other instances go on serving.
 */
public final class MigrateHealthIndicator extends AbstractHealthIndicator {

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
        Optional<TenantsStatus> tenants = migrator.tenants().map(Tenants::status);
        MigrationStatus status = tenants.map(TenantsStatus::overall).orElseGet(migrator::status);
        tenants.ifPresent((all) -> builder.withDetail("tenants", all.tenants().size()));
        builder.status(of(status.state()))
                .withDetail("state", status.state())
                .withDetail("current", status.current().stream().sorted().toList())
                .withDetail("pending", status.pending().size());
    }

    private Status of(State state) {
        if (state == State.PENDING) {
            return pendingStatus;
        }
        return (state == State.FAILED) ? Status.DOWN : Status.UP;
    }
}
