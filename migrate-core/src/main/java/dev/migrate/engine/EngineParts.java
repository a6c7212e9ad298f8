package dev.migrate.engine;

import dev.migrate.changelog.Changelog;
import dev.migrate.changelog.ChangelogSource;
import dev.migrate.dialect.ConnectionSource;
import dev.migrate.dialect.Dialects;
import dev.migrate.dialect.LockOwner;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;

/**
 * What every movement and every look at a database needs.
 *
 * @param connections where connections come from
 * @param dialects the known dialects
 * @param changelogs where revisions come from
 * @param settings where the books are kept, and how long to wait
 * @param policies how an upgrade deals with a database that isn't simply behind
 * @param gate judges an upgrade before it runs
 * @param listener hears what a run does
 * @param clock tells the time
 * @param tracker shows what this process is doing
 * @param log where to say what was done
 */
public record EngineParts(
        ConnectionSource connections,
        Dialects dialects,
        ChangelogSource changelogs,
        EngineSettings settings,
        UpgradePolicies policies,
        PlanGate gate,
        MigrationListener listener,
        Clock clock,
        RunTracker tracker,
        RunLog log) {

    /** Puts together what the only database needs. */
    public EngineParts(
            ConnectionSource connections,
            Dialects dialects,
            ChangelogSource changelogs,
            EngineSettings settings,
            UpgradePolicies policies,
            MigrationListener listener,
            Clock clock,
            RunTracker tracker) {
        this(
                connections,
                dialects,
                changelogs,
                settings,
                policies,
                PlanGate.OPEN,
                listener,
                clock,
                tracker,
                RunLog.PLAIN);
    }

    /**
     * Loads the revisions afresh.
     *
     * @throws dev.migrate.error.MigrateException if a header can't be read, or the graph has faults
     */
    public Changelog changelog() {
        return changelogs.changelog();
    }

    /** Returns the same with a word beside the application's name. */
    public EngineParts tagged(String tag) {
        LockOwner owner = settings.owner();
        return with(settings.ownedBy(new LockOwner(owner.host(), owner.application() + " [" + tag + "]")));
    }

    /** Returns the same for somebody who doesn't want to wait for another process. */
    public EngineParts withoutWaiting() {
        return with(settings.waitingFor(Duration.ZERO));
    }

    private EngineParts with(EngineSettings other) {
        return new EngineParts(connections, dialects, changelogs, other, policies, gate, listener, clock, tracker, log);
    }

    /** Returns the same with another judge of upgrades. */
    public EngineParts judgedBy(PlanGate other) {
        return new EngineParts(
                connections, dialects, changelogs, settings, policies, other, listener, clock, tracker, log);
    }

    /** Returns the same with connections from elsewhere. */
    public EngineParts connectedBy(ConnectionSource other) {
        return new EngineParts(other, dialects, changelogs, settings, policies, gate, listener, clock, tracker, log);
    }

    /**
     * Returns the same for a tenant, with books in the tenant's own schema.
     *
     * @param id how the tenant is called
     * @param own where the tenant's connections come from
     * @param revisions where revisions come from
     */
    public EngineParts ofTenant(String id, ConnectionSource own, ChangelogSource revisions) {
        return new EngineParts(
                own,
                dialects,
                revisions,
                settings.inOwnSchema(),
                policies,
                gate,
                listener.ofTenant(id),
                clock,
                new RunTracker(),
                log.below(id));
    }

    /** Returns the same for another database of the same kind, on which nobody else works, and of which nobody hears. */
    EngineParts on(ConnectionSource other) {
        return new EngineParts(
                other,
                dialects,
                changelogs,
                settings.inOwnSchema(),
                UpgradePolicies.defaults(),
                MigrationListener.all(List.of()),
                clock,
                new RunTracker());
    }

    /** Opens a session; the caller closes it. */
    DatabaseSession session() throws SQLException {
        return DatabaseSession.open(connections, dialects);
    }
}
