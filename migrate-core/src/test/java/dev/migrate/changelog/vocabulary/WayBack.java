package dev.migrate.changelog.vocabulary;

import dev.migrate.changelog.replay.ReplayedSchema;
import dev.migrate.operation.Operation;
import java.util.Optional;

/** Says how an operation is undone, by asking the operation itself and then the schemas that it might meet. */
final class WayBack {

    private WayBack() {}

    static String of(Operation operation) {
        Optional<Operation> own = operation.inverse();
        if (own.isPresent()) {
            return own.get().changeName().equals("empty")
                    ? "nothing to undo"
                    : "`" + own.get().changeName() + "`";
        }
        return SampleSchemas.all().stream()
                .flatMap((schema) -> ReplayedSchema.of(schema, "postgresql").undo(operation).stream())
                .filter((undo) -> !undo.isEmpty())
                .findFirst()
                .map((undo) -> "`" + undo.get(0).changeName() + "`, from the catalogue")
                .orElse("none");
    }
}
