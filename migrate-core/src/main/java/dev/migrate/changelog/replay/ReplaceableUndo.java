package dev.migrate.changelog.replay;

import dev.migrate.model.QualifiedName;
import dev.migrate.operation.CreateRoutine;
import dev.migrate.operation.CreateView;
import dev.migrate.operation.DropRoutine;
import dev.migrate.operation.DropView;
import dev.migrate.operation.Operation;
import dev.migrate.operation.RoutineKind;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * Finds out how a view, function, procedure or trigger that was replaced or dropped comes back: by the operation that
 * defined it last.
 *
 * <p>Where there certainly was none before, what was created is dropped. Rights that somebody was granted on a dropped
 * object don't come back.
 */
final class ReplaceableUndo {

    private final ReplayedSchema schema;
    private final Replaceables known;

    ReplaceableUndo(ReplayedSchema schema) {
        this.schema = schema;
        this.known = schema.replaceables();
    }

    /**
     * A view is dropped and created, with those that are made of it, since a replacement can't take columns away everywhere.
     */
    Optional<List<Operation>> of(CreateView operation) {
        QualifiedName name = operation.view();
        CreateView earlier = known.view(name).orElse(null);
        if (earlier == null) {
            return schema.lacks(name) ? Optional.of(List.of(new DropView(name, false, operation))) : Optional.empty();
        }
        List<CreateView> again = new ArrayList<>(known.viewsOver(name));
        again.add(0, earlier);
        List<Operation> undo = new ArrayList<>();
        for (CreateView view : again) {
            undo.add(0, new DropView(view.view(), false, view));
        }
        for (CreateView view : again) {
            Optional<List<CreateRoutine>> triggers = known.triggersOn(view.view());
            if (triggers.isEmpty()) {
                return Optional.empty();
            }
            undo.add(created(view));
            triggers.get().forEach((trigger) -> undo.add(created(trigger, false)));
        }
        return Optional.of(undo);
    }

    Optional<List<Operation>> of(DropView operation) {
        Optional<List<CreateRoutine>> triggers = known.triggersOn(operation.view());
        Optional<CreateView> dropped = known.view(operation.view());
        if (dropped.isEmpty() || triggers.isEmpty()) {
            return nothing(operation.ifExists(), operation.view());
        }
        List<Operation> undo = new ArrayList<>();
        undo.add(created(dropped.get()));
        triggers.get().forEach((trigger) -> undo.add(created(trigger, false)));
        return Optional.of(undo);
    }

    /** With other arguments it may stand beside the earlier one, so nothing is known then. */
    Optional<List<Operation>> of(CreateRoutine operation) {
        QualifiedName name = operation.name();
        if (name == null) {
            return Optional.empty();
        }
        Operation drop = new DropRoutine(operation.kind(), name, null, operation.table(), false, operation);
        CreateRoutine earlier =
                known.routine(operation.kind(), name, operation.table()).orElse(null);
        if (earlier == null) {
            return schema.lacks(name) ? Optional.of(List.of(drop)) : Optional.empty();
        }
        RoutineHead before = RoutineHead.of(earlier.text());
        RoutineHead after = RoutineHead.of(operation.text());
        if (!before.arguments().equals(after.arguments())) {
            return Optional.empty();
        }
        boolean sameHead = operation.kind() != RoutineKind.TRIGGER && before.equals(after);
        return Optional.of(sameHead ? List.of(created(earlier, true)) : List.of(drop, created(earlier, false)));
    }

    Optional<List<Operation>> of(DropRoutine operation) {
        return known.routine(operation.kind(), operation.name(), operation.table())
                .<List<Operation>>map((dropped) -> List.of(created(dropped, false)))
                .or(() -> nothing(operation.ifExists(), operation.name()));
    }

    private Optional<List<Operation>> nothing(boolean ifExists, QualifiedName name) {
        return (ifExists && schema.lacks(name)) ? Optional.of(Collections.emptyList()) : Optional.empty();
    }

    private static CreateView created(CreateView view) {
        return new CreateView(view.view(), view.selectQuery(), false, view.fullDefinition(), view.remarks(), null);
    }

    private static CreateRoutine created(CreateRoutine routine, boolean replace) {
        return new CreateRoutine(routine.kind(), routine.name(), routine.table(), routine.text(), replace, null);
    }
}
