package dev.migrate.changelog.replay;

import dev.migrate.changelog.RevisionScript;
import dev.migrate.operation.AddEnumValue;
import dev.migrate.operation.Change;
import dev.migrate.operation.DeleteRows;
import dev.migrate.operation.ExecuteSql;
import dev.migrate.operation.InsertRows;
import dev.migrate.operation.Operation;
import dev.migrate.operation.UpdateRows;
import dev.migrate.operation.UpsertRows;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * The way back of a revision whose changes don't tell it themselves: what they drop and alter is looked up in the schema
 * that they meet.
 */
public final class StatefulDowngrade {

    private StatefulDowngrade() {}

    /** Whether there can be a way back: only SQL, changes of rows and new values of a type are beyond what a schema tells. */
    public static boolean mayExist(RevisionScript script) {
        return script.upgrade().stream()
                .filter((change) -> change.inverse().isEmpty())
                .noneMatch((change) -> isBeyondSchema(change.operation()));
    }

    private static boolean isBeyondSchema(Operation operation) {
        return operation instanceof ExecuteSql
                || operation instanceof InsertRows
                || operation instanceof UpdateRows
                || operation instanceof UpsertRows
                || operation instanceof DeleteRows
                || operation instanceof AddEnumValue;
    }

    /**
     * Derives the downgrade.
     *
     * @param script a script without a written downgrade
     * @param schema the schema before the revision, which follows all its changes, even where one can't be undone
     * @return the changes that undo the revision, in order, or nothing where some change can't be undone
     */
    public static Optional<List<Change>> of(RevisionScript script, ReplayedSchema schema) {
        Deque<List<Change>> backwards = new ArrayDeque<>();
        boolean complete = true;
        for (Change change : script.upgrade()) {
            Optional<List<Operation>> undo = schema.undo(change.operation());
            complete &= undo.isPresent();
            schema.apply(change.operation());
            backwards.push(undo.orElse(List.of()).stream()
                    .map((operation) -> new Change(operation, change.dbms(), change.location()))
                    .toList());
        }
        List<Change> downgrade = new ArrayList<>();
        backwards.forEach(downgrade::addAll);
        return complete ? Optional.of(downgrade) : Optional.empty();
    }
}
