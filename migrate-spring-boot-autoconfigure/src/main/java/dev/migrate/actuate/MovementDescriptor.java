package dev.migrate.actuate;

import dev.migrate.engine.MovementResult;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.actuate.endpoint.OperationResponseBody;

/**
 * What a movement did that somebody asked the endpoint for.
 *
 * @param database the database
 * @param tenant the tenant, or {@code null} for all of the database
 * @param command {@code upgrade}, {@code downgrade} or {@code stamp}
 * @param target what was asked for
 * @param headsBefore the applied heads before
 * @param headsAfter the applied heads after
 * @param revisions the revisions that ran, in that order; empty if there was nothing to do
 * @param durationMs how long it took, in milliseconds
 */
public record MovementDescriptor(
        String database,
        @Nullable String tenant,
        String command,
        String target,
        List<String> headsBefore,
        List<String> headsAfter,
        List<String> revisions,
        long durationMs)
        implements OperationResponseBody {

    static MovementDescriptor of(String database, @Nullable String tenant, String command, MovementResult result) {
        return new MovementDescriptor(
                database,
                tenant,
                command,
                result.target(),
                result.headsBefore().stream().sorted().toList(),
                result.headsAfter().stream().sorted().toList(),
                result.revisions(),
                result.duration().toMillis());
    }
}
