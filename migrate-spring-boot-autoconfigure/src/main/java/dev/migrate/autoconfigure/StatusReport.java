package dev.migrate.autoconfigure;

import dev.migrate.Migrator;
import dev.migrate.engine.MigrationStatus;
import dev.migrate.engine.PendingRevision;
import dev.migrate.engine.Policy;
import dev.migrate.engine.State;
import dev.migrate.revision.RevisionHeader;
import dev.migrate.tenant.Tenants;
import dev.migrate.tenant.TenantsStatus;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Says where a database stands when the application is told not to upgrade it. */
final class StatusReport {

    private static final Logger LOG = LoggerFactory.getLogger(StatusReport.class);

    private static final String REMEDY = "Apply them with 'migrate upgrade head' before the application starts,"
            + " or set 'migrate.auto-upgrade=true'.";

    private final MigrateProperties properties;

    StatusReport(MigrateProperties properties) {
        this.properties = properties;
    }

    /** Says it, and returns it. */
    MigrationStatus of(Migrator migrator) {
        Optional<TenantsStatus> all = migrator.tenants().map(Tenants::status);
        MigrationStatus status = all.map(TenantsStatus::overall).orElseGet(migrator::status);
        TenantsInArrears tenants = all.map(TenantsInArrears::of).orElse(new TenantsInArrears(Map.of()));
        if (!status.pending().isEmpty() || !tenants.canBeTold()) {
            pending(status, tenants);
        } else if (status.state() == State.UP_TO_DATE) {
            String heads = String.join(", ", status.current());
            String word = (status.current().size() > 1) ? "heads" : "head";
            LOG.info("Database schema is up to date according to Migrate ({} {}).", word, heads);
        } else if (status.state() != State.EMPTY) {
            LOG.warn(
                    "Nothing is pending, but the database is {} (at {}), and 'migrate.auto-upgrade' is false.",
                    status.state(),
                    status.current().isEmpty() ? "base" : String.join(", ", status.current()));
        }
        return status;
    }

    /** What is held doesn't fail the start: an automatic upgrade would leave it alone, too. */
    private void pending(MigrationStatus status, TenantsInArrears tenants) {
        boolean allHeld = tenants.canBeTold() && status.pending().stream().allMatch(PendingRevision::held);
        if (properties.pending() == Policy.FAIL && !allHeld) {
            throw new NotInSyncException(describe(status, tenants), REMEDY);
        }
        if (properties.pending() != Policy.IGNORE) {
            LOG.warn("{}\n{}", describe(status, tenants), REMEDY);
        }
    }

    private static String describe(MigrationStatus status, TenantsInArrears tenants) {
        return count(status)
                + (status.pending().isEmpty() ? "" : tenants.whoWaits())
                + ", and 'migrate.auto-upgrade' is false."
                + tenants.whoCannotBeRead()
                + (isUsual(status, tenants) ? "" : " The database is " + status.state() + ".")
                + status.pending().stream().map(StatusReport::line).collect(Collectors.joining());
    }

    private static String count(MigrationStatus status) {
        return switch (status.pending().size()) {
            case 0 -> "Nothing is pending for those that can be read";
            case 1 -> "1 revision is pending";
            default -> status.pending().size() + " revisions are pending";
        };
    }

    /** Each tenant has a state of its own. */
    private static boolean isUsual(MigrationStatus status, TenantsInArrears tenants) {
        return !tenants.tenants().isEmpty() || status.state() == State.PENDING || status.state() == State.HELD;
    }

    private static String line(PendingRevision pending) {
        RevisionHeader header = pending.migration().header();
        String message = header.message().isEmpty() ? "" : ", " + header.message();
        String held = pending.held() ? ", held: it was rolled back on purpose, or builds on such a revision" : "";
        return "\n    " + header.id() + message + " (" + header.location().source() + ")" + held;
    }
}
