package dev.migrate.autoconfigure;

import dev.migrate.engine.MigrationStatus;
import dev.migrate.engine.PendingRevision;
import dev.migrate.engine.Policy;
import dev.migrate.engine.State;
import dev.migrate.revision.RevisionHeader;
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

    void of(MigrationStatus status) {
        if (!status.pending().isEmpty()) {
            pending(status);
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
    }

    /** What is held doesn't fail the start: an automatic upgrade would leave it alone, too. */
    private void pending(MigrationStatus status) {
        boolean allHeld = status.pending().stream().allMatch(PendingRevision::held);
        if (properties.pending() == Policy.FAIL && !allHeld) {
            throw new NotInSyncException(describe(status), REMEDY);
        }
        if (properties.pending() != Policy.IGNORE) {
            LOG.warn("{}\n{}", describe(status), REMEDY);
        }
    }

    private static String describe(MigrationStatus status) {
        int count = status.pending().size();
        boolean usual = status.state() == State.PENDING || status.state() == State.HELD;
        return ((count == 1) ? "1 revision is" : count + " revisions are")
                + " pending, and 'migrate.auto-upgrade' is false."
                + (usual ? "" : " The database is " + status.state() + ".")
                + status.pending().stream().map(StatusReport::line).collect(Collectors.joining());
    }

    private static String line(PendingRevision pending) {
        RevisionHeader header = pending.migration().header();
        String message = header.message().isEmpty() ? "" : ", " + header.message();
        String held = pending.held() ? ", held: it was rolled back on purpose, or builds on such a revision" : "";
        return "\n    " + header.id() + message + " (" + header.location().source() + ")" + held;
    }
}
