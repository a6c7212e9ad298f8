package dev.migrate.actuate;

import dev.migrate.Migrator;
import dev.migrate.engine.LockTimeoutException;
import dev.migrate.engine.MovementResult;
import dev.migrate.error.MigrateException;
import dev.migrate.revision.Target;
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
 * @param principal who asks for it, or {@code null} where nobody logged in
 */
record RequestedMovement(
        String command, String target, @Nullable String principal) {

    /** The type of the audit events. */
    static final String AUDIT_TYPE = "MIGRATION";

    RequestedMovement {
        if (!command.equals("upgrade") && !command.equals("downgrade") && !command.equals("stamp")) {
            throw new InvalidEndpointRequestException(
                    "'command' is '" + command + "'.", "'command' must be 'upgrade', 'downgrade' or 'stamp'.");
        }
    }

    /**
     * Does it without waiting for another movement.
     *
     * @throws LockTimeoutException if another movement is on
     */
    MovementDescriptor run(Migrator migrator, ApplicationEventPublisher audit) {
        String outcome = "failed";
        try {
            MovementResult result = move(migrator.withoutWaiting());
            outcome = "succeeded";
            return MovementDescriptor.of(migrator.name(), command, result);
        } catch (LockTimeoutException ex) {
            outcome = "refused";
            throw ex;
        } finally {
            audit.publishEvent(new AuditApplicationEvent(
                    (principal == null) ? "" : principal,
                    AUDIT_TYPE,
                    Map.of("database", migrator.name(), "command", command, "target", target, "outcome", outcome)));
        }
    }

    /** Returns what it would do, without doing it and without a word to the audit. */
    PlanDescriptor plan(Migrator migrator, SecretPlaceholders secrets) {
        return switch (command) {
            case "upgrade" -> PlanDescriptor.of(migrator.name(), migrator.plan(target), secrets);
            case "downgrade" -> PlanDescriptor.of(migrator.name(), migrator.planDowngrade(target), secrets);
            default ->
                PlanDescriptor.ofStamp(
                        migrator.name(),
                        target,
                        migrator.changelog()
                                .graph()
                                .stampTransition(List.of(Target.parse(target)), migrator.current(), false));
        };
    }

    private MovementResult move(Migrator migrator) throws MigrateException {
        return switch (command) {
            case "upgrade" -> migrator.upgrade(target);
            case "downgrade" -> migrator.downgrade(target);
            default -> migrator.stamp(target);
        };
    }
}
