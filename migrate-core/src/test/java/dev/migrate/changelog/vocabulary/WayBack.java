package dev.migrate.changelog.vocabulary;

import dev.migrate.changelog.replay.ReplayedSchema;
import dev.migrate.operation.CreateRoutine;
import dev.migrate.operation.CreateView;
import dev.migrate.operation.DropRoutine;
import dev.migrate.operation.DropView;
import dev.migrate.operation.Operation;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Says how an operation is undone, by asking the operation itself and then the schemas that it might meet. */
final class WayBack {

    private static final String DATABASE = "postgresql";

    private WayBack() {}

    static String of(Operation operation) {
        Optional<Operation> own = operation.inverse();
        if (own.isPresent()) {
            return own.get().changeName().equals("empty")
                    ? "nothing to undo"
                    : "`" + own.get().changeName() + "`";
        }
        return schemas(operation)
                .flatMap((schema) -> schema.undo(operation).stream())
                .filter((undo) -> !undo.isEmpty())
                .findFirst()
                .map((undo) -> "`" + undo.get(0).changeName() + "`, from the earlier definition")
                .orElse("none");
    }

    private static Stream<ReplayedSchema> schemas(Operation operation) {
        Stream<ReplayedSchema> withTables =
                SampleSchemas.all().stream().map((schema) -> ReplayedSchema.of(schema, DATABASE));
        ReplayedSchema withEarlier = ReplayedSchema.empty(DATABASE, true);
        earlier(operation).forEach(withEarlier::apply);
        return Stream.concat(withTables, Stream.of(withEarlier));
    }

    /** Returns the definition that an operation replaces or drops. */
    private static List<Operation> earlier(Operation operation) {
        if (operation instanceof DropView drop) {
            return List.of(new CreateView(drop.view(), "select 1 as one", false, false, null, null));
        }
        if (operation instanceof DropRoutine drop) {
            String text = "create " + drop.kind().name() + " x";
            return List.of(new CreateRoutine(drop.kind(), drop.name(), drop.table(), text, false, null));
        }
        if (operation instanceof CreateView view) {
            return List.of(new CreateView(view.view(), "select 1 as one", false, false, null, null));
        }
        if (operation instanceof CreateRoutine routine && routine.name() != null) {
            return List.of(
                    new CreateRoutine(routine.kind(), routine.name(), routine.table(), routine.text(), false, null));
        }
        return List.of();
    }
}
