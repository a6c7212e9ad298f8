package dev.migrate.actuate;

import dev.migrate.Migrator;
import dev.migrate.engine.LockTimeoutException;
import dev.migrate.engine.MovementResult;
import dev.migrate.error.MigrateException;
import dev.migrate.revision.Target;
import java.security.Principal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.actuate.audit.listener.AuditApplicationEvent;
import org.springframework.boot.actuate.endpoint.InvalidEndpointRequestException;
import org.springframework.context.ApplicationEventPublisher;

/**
 * A movement that somebody asks the endpoint for. Whatever becomes of it is told to the application's audit.
 *
 * @param command {@code upgrade}, {@code downgrade} or {@code stamp}
 * @param target any form of target
 * @param tenant whose part of the database it is about, or {@code null} for all of it
 * @param principal who asks for it, or {@code null} where nobody logged in
 */
record RequestedMovement(
        String command,
        String target,
        @Nullable String tenant,
        @Nullable String principal) {

    /** The type of the audit events. */
    static final String AUDIT_TYPE = "MIGRATION";

    RequestedMovement {
        if (!command.equals("upgrade") && !command.equals("downgrade") && !command.equals("stamp")) {
            throw new InvalidEndpointRequestException(
                    "'command' is '" + command + "'.", "'command' must be 'upgrade', 'downgrade' or 'stamp'.");
        }
    }

    /**
     * Reads what somebody asks for.
     *
     * @throws InvalidEndpointRequestException if the command or the target is missing, or there is no such command
     */
    static RequestedMovement of(
            @Nullable String command, @Nullable String target, @Nullable String tenant, @Nullable Principal principal) {
        return new RequestedMovement(
                required("command", command, "'command' must be 'upgrade', 'downgrade' or 'stamp'."),
                required("target", target, "'target' must be where to, for example 'heads'."),
                tenant,
                (principal == null) ? null : principal.getName());
    }

    private static String required(String parameter, @Nullable String value, String rule) {
        if (value == null || value.isBlank()) {
            throw new InvalidEndpointRequestException("'" + parameter + "' is missing.", rule);
        }
        return value;
    }

    /**
     * Does it without waiting for another movement.
     *
     * @throws LockTimeoutException if another movement is on
     */
    MovementDescriptor run(Migrator migrator, ApplicationEventPublisher audit) {
        String outcome = "failed";
        try {
            MovementResult result = move(meant(migrator).withoutWaiting());
            outcome = "succeeded";
            return MovementDescriptor.of(migrator.name(), tenant, command, result);
        } catch (LockTimeoutException ex) {
            outcome = "refused";
            throw ex;
        } finally {
            audit.publishEvent(new AuditApplicationEvent(
                    (principal == null) ? "" : principal, AUDIT_TYPE, told(migrator, outcome)));
        }
    }

    private Map<String, Object> told(Migrator migrator, String outcome) {
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("database", migrator.name());
        if (tenant != null) {
            told.put("tenant", tenant);
        }
        told.put("command", command);
        told.put("target", target);
        told.put("outcome", outcome);
        return told;
    }

    /** Returns what it would do, without doing it and without a word to the audit. */
    PlanDescriptor plan(Migrator all, SecretPlaceholders secrets) {
        Migrator migrator = meant(all);
        return switch (command) {
            case "upgrade" -> PlanDescriptor.of(migrator.name(), tenant, migrator.plan(target), secrets);
            case "downgrade" -> PlanDescriptor.of(migrator.name(), tenant, migrator.planDowngrade(target), secrets);
            default ->
                PlanDescriptor.ofStamp(
                        migrator.name(),
                        tenant,
                        target,
                        migrator.changelog()
                                .graph()
                                .stampTransition(List.of(Target.parse(target)), migrator.current(), false));
        };
    }

    private Migrator meant(Migrator migrator) {
        return (tenant == null) ? migrator : migrator.tenant(tenant);
    }

    private MovementResult move(Migrator migrator) throws MigrateException {
        return switch (command) {
            case "upgrade" -> migrator.upgrade(target);
            case "downgrade" -> migrator.downgrade(target);
            default -> migrator.stamp(target);
        };
    }
}
