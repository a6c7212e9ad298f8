package dev.migrate.actuate;

import dev.migrate.dialect.SqlStatement;
import dev.migrate.engine.PlanNote;
import dev.migrate.engine.PlannedStep;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One revision's part of what a movement would do.
 *
 * @param revision its id
 * @param message what it does, in the author's words
 * @param type in which form it is written
 * @param source its file or class
 * @param findings what speaks against running it
 * @param sql the statements in order, or {@code null} for code, whose statements are known only when it runs
 */
public record PlannedStepDescriptor(
        String revision,
        String message,
        String type,
        String source,
        List<String> findings,
        @Nullable List<String> sql) {

    static PlannedStepDescriptor of(PlannedStep step, SecretPlaceholders secrets) {
        return new PlannedStepDescriptor(
                step.migration().id(),
                step.migration().header().message(),
                step.migration().type().label(),
                step.migration().header().location().source(),
                step.notes().stream().map(PlanNote::toString).map(secrets::hide).toList(),
                step.isCode()
                        ? null
                        : step.statements().stream()
                                .map(SqlStatement::sql)
                                .map(secrets::hide)
                                .toList());
    }
}
