package dev.migrate.engine;

import dev.migrate.model.DataType;
import dev.migrate.operation.AlterColumn;
import dev.migrate.operation.Change;
import dev.migrate.operation.DeleteRows;
import dev.migrate.operation.DropColumn;
import dev.migrate.operation.DropSchema;
import dev.migrate.operation.DropTable;
import dev.migrate.operation.MergeColumns;
import dev.migrate.operation.ModifyDataType;
import dev.migrate.operation.Operation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Says of operations which data they lose, as far as they tell by themselves: SQL doesn't. */
final class DataLoss extends LosslessOperations {

    private final @Nullable DataType typeBefore;

    private DataLoss(@Nullable DataType typeBefore) {
        this.typeBefore = typeBefore;
    }

    /**
     * Returns a note for each change of an upgrade that loses data; a way back restores the structure only.
     *
     * @param downgrade the way back, which tells the types before, or nothing where there is none yet
     * @param reversible whether there will be a way back
     */
    static List<PlanNote> ofUpgrade(List<Change> changes, Optional<List<Change>> downgrade, boolean reversible) {
        String addition = reversible ? "; the downgrade brings back the structure only" : "";
        List<Change> back = downgrade.orElse(List.of());
        List<PlanNote> notes = new ArrayList<>();
        for (Change change : changes) {
            change.operation()
                    .accept(new DataLoss(typeBefore(change, back)))
                    .ifPresent((loss) ->
                            notes.add(new PlanNote(id(change.operation()), loss + addition, change.location())));
        }
        return notes;
    }

    /** Returns a note for each change of a downgrade that loses data. */
    static List<PlanNote> ofDowngrade(List<Change> changes) {
        return ofUpgrade(changes, Optional.empty(), false);
    }

    /** Returns the changes of an upgrade with the types before, as far as they or the way back tell them. */
    static List<PlanGate.JudgedChange> toJudge(List<Change> changes, Optional<List<Change>> downgrade) {
        List<Change> back = downgrade.orElse(List.of());
        return changes.stream()
                .map((change) -> {
                    DataType told = oldType(change.operation());
                    return new PlanGate.JudgedChange(change, (told == null) ? typeBefore(change, back) : told);
                })
                .toList();
    }

    private static @Nullable DataType oldType(Operation operation) {
        if (operation instanceof ModifyDataType modify) {
            return modify.oldType();
        }
        return (operation instanceof AlterColumn alter && alter.existing() != null)
                ? alter.existing().type()
                : null;
    }

    private static String id(Operation operation) {
        if (operation instanceof DropTable) {
            return "drop-table";
        }
        if (operation instanceof DropColumn) {
            return "drop-column";
        }
        if (operation instanceof DropSchema) {
            return "drop-schema";
        }
        if (operation instanceof MergeColumns) {
            return "merge-columns";
        }
        return (operation instanceof DeleteRows) ? "delete-rows" : "change-type";
    }

    /** Returns the type that the way back gives to the column whose type a change gives up. */
    private static @Nullable DataType typeBefore(Change change, List<Change> back) {
        return back.stream()
                .filter((candidate) -> candidate.location().equals(change.location()))
                .map(Change::operation)
                .filter((operation) ->
                        operation.getClass().equals(change.operation().getClass()))
                .flatMap((operation) -> Stream.ofNullable(newType(operation)))
                .findFirst()
                .orElse(null);
    }

    private static @Nullable DataType newType(Operation operation) {
        if (operation instanceof ModifyDataType modify) {
            return modify.newType();
        }
        return (operation instanceof AlterColumn alter) ? alter.newType() : null;
    }

    @Override
    public Optional<String> visit(DropTable operation) {
        return Optional.of("drops table " + operation.table() + ": its data is lost");
    }

    @Override
    public Optional<String> visit(DropColumn operation) {
        String names = String.join(
                ", ",
                operation.columns().stream()
                        .map((column) -> operation.table() + "." + column)
                        .toList());
        return Optional.of(
                (operation.columns().size() == 1)
                        ? "drops column " + names + ": its data is lost"
                        : "drops columns " + names + ": their data is lost");
    }

    @Override
    public Optional<String> visit(MergeColumns operation) {
        return Optional.of("merges columns " + operation.table() + "." + operation.firstColumn() + " and "
                + operation.table() + "." + operation.secondColumn() + " into " + operation.finalColumn()
                + ": what was in which is lost");
    }

    @Override
    public Optional<String> visit(ModifyDataType operation) {
        return change(operation.table() + "." + operation.column(), operation.oldType(), operation.newType());
    }

    @Override
    public Optional<String> visit(AlterColumn operation) {
        DataType newType = operation.newType();
        if (newType == null) {
            return Optional.empty();
        }
        DataType oldType =
                (operation.existing() == null) ? null : operation.existing().type();
        return change(operation.table() + "." + operation.column(), oldType, newType);
    }

    @Override
    public Optional<String> visit(DeleteRows operation) {
        String rows = (operation.where() == null) ? "all rows of " : "rows of ";
        return Optional.of("deletes " + rows + operation.table() + ": they are lost");
    }

    @Override
    public Optional<String> visit(DropSchema operation) {
        return operation.cascade()
                ? Optional.of("drops schema " + operation.schema() + " with all that is in it: its data is lost")
                : Optional.empty();
    }

    private Optional<String> change(String column, @Nullable DataType told, DataType newType) {
        DataType oldType = (told == null) ? typeBefore : told;
        if (oldType != null && TypeWidening.holds(newType, oldType)) {
            return Optional.empty();
        }
        String from = (oldType == null) ? "" : " from " + oldType;
        return Optional.of(
                "changes the type of " + column + from + " to " + newType + ": what doesn't fit is cut off or refused");
    }
}
