package dev.migrate.tenant;

import dev.migrate.changelog.Changelog;
import dev.migrate.changelog.Migration;
import dev.migrate.engine.DatabaseAccessException;
import dev.migrate.engine.EngineParts;
import dev.migrate.engine.MigrationStatus;
import dev.migrate.engine.Movements;
import dev.migrate.engine.PendingRevision;
import dev.migrate.engine.RunLog;
import dev.migrate.engine.RunningMovement;
import dev.migrate.engine.SchemaState;
import dev.migrate.engine.State;
import dev.migrate.engine.StatusReader;
import dev.migrate.error.MigrateException;
import dev.migrate.revision.RevisionHeader;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;

/** Puts together where all tenants stand. For one report. */
final class TenantsReport {

    /** The first of these that any tenant is in is what most needs somebody's attention. */
    private static final List<State> MOST_URGENT_FIRST =
            List.of(State.RUNNING, State.FAILED, State.AHEAD, State.EDITED, State.PENDING, State.HELD, State.EMPTY);

    private final RunLog log;
    private final Changelog changelog;
    private final Map<String, EngineParts> atWork;
    private final Function<Tenant, EngineParts> alone;
    private final Map<String, TenantStatus> tenants = new LinkedHashMap<>();
    private final Map<String, PendingRevision> pending = new HashMap<>();
    private String product = "";

    /**
     * Prepares a report.
     *
     * @param log hears why a tenant can't be asked
     * @param atWork the tenants that this process is moving
     * @param alone what is needed to ask a tenant by itself
     */
    TenantsReport(
            RunLog log, Changelog changelog, Map<String, EngineParts> atWork, Function<Tenant, EngineParts> alone) {
        this.log = log;
        this.changelog = changelog;
        this.atWork = atWork;
        this.alone = alone;
    }

    TenantsStatus of(List<TenantLook> looks) {
        looks.forEach((look) -> tenants.put(look.tenant().id(), status(look)));
        Set<String> current = new TreeSet<>();
        tenants.values().forEach((tenant) -> current.addAll(tenant.current()));
        List<PendingRevision> ordered = Stream.concat(
                        changelog.graph().revisions().stream().map(RevisionHeader::id),
                        changelog.repeating().stream()
                                .filter((migration) -> !migration.repetition().inGraph())
                                .map(Migration::id))
                .flatMap((id) -> Stream.ofNullable(pending.get(id)))
                .toList();
        Optional<RunningMovement> running = atWork.values().stream()
                .flatMap((own) -> new Movements(own).running().stream())
                .findFirst();
        MigrationStatus overall = new MigrationStatus(
                product, null, state(), current, changelog.graph().heads(), ordered, running, Optional.empty());
        return new TenantsStatus(overall, tenants);
    }

    private State state() {
        Set<State> states = new TreeSet<>();
        for (TenantStatus tenant : tenants.values()) {
            State state = tenant.state();
            states.add((state == null) ? State.FAILED : state);
        }
        return MOST_URGENT_FIRST.stream()
                .filter(states::contains)
                .findFirst()
                .orElse(changelog.migrations().isEmpty() ? State.EMPTY : State.UP_TO_DATE);
    }

    private TenantStatus status(TenantLook look) {
        if (look.isWithoutSchema()) {
            return TenantStatus.unknown(
                    TenantConnections.noSuchSchema(String.valueOf(look.tenant().schema()))
                            .problem());
        }
        try {
            SchemaState state = look.state();
            return (state == null) ? alone(look.tenant()) : seen(look.tenant(), state);
        } catch (DatabaseAccessException ex) {
            // What a driver says may quote credentials, and reports are for everybody.
            log.warn(
                    "The database of tenant '{}' can't be asked: {}",
                    look.tenant().id(),
                    ex.getMessage());
            return TenantStatus.unknown("The tenant's database doesn't answer. The log says more.");
        } catch (MigrateException ex) {
            return TenantStatus.unknown(String.valueOf(ex.getMessage()));
        }
    }

    private TenantStatus seen(Tenant tenant, SchemaState state) {
        product = state.product();
        return status(tenant, state.state(), state.current(), state.pending());
    }

    private TenantStatus alone(Tenant tenant) {
        MigrationStatus status = new StatusReader(alone.apply(tenant)).status(Optional.empty());
        product = status.product();
        return status(tenant, status.state(), status.current(), status.pending());
    }

    private TenantStatus status(Tenant tenant, State state, Set<String> current, List<PendingRevision> waiting) {
        for (PendingRevision revision : waiting) {
            // Held for one and not for another means that it waits.
            pending.merge(revision.migration().id(), revision, (first, second) -> first.held() ? second : first);
        }
        return new TenantStatus(atWork.containsKey(tenant.id()) ? State.RUNNING : state, current, waiting.size(), null);
    }
}
