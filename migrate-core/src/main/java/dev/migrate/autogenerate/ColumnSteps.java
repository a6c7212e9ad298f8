package dev.migrate.autogenerate;

import dev.migrate.model.Column;
import dev.migrate.model.Constraint;
import dev.migrate.model.PrimaryKey;
import dev.migrate.model.QualifiedName;
import dev.migrate.model.Table;
import dev.migrate.model.Value;
import dev.migrate.operation.AddColumn;
import dev.migrate.operation.Assignment;
import dev.migrate.operation.DropColumn;
import dev.migrate.operation.Stop;
import dev.migrate.operation.UpdateRows;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The steps that add, change and drop a column. */
final class ColumnSteps {

    private final PlanDraft draft;
    private final Reviews reviews;
    private final Counting counting;
    private final StopGap stopGap;

    ColumnSteps(PlanDraft draft, Reviews reviews, Counting counting) {
        this.draft = draft;
        this.reviews = reviews;
        this.counting = counting;
        this.stopGap = new StopGap(draft.dialect().capabilities().emptyTextIsNull());
    }

    /** Adds a column; one that must not be null and has no default is filled in between, with what somebody has to say. */
    void add(QualifiedName table, Column column) {
        List<Constraint> key = inlineKey(table, column);
        if (draft.isMysql() && column.identity() != null && key.isEmpty()) {
            List<ReviewedOperation> back = List.of(ReviewedOperation.of(dropping(table, column.withIdentity(null))));
            draft.add(step(stageOf(column), table, column, numbered(table, column), back));
            counting.start(table, column);
            return;
        }
        List<ReviewedOperation> back = List.of(ReviewedOperation.of(dropping(table, column)));
        if (!needsValue(column)) {
            List<ReviewedOperation> forth = List.of(new ReviewedOperation(
                    new AddColumn(table, List.of(column), key), reviews.addColumn(table, column)));
            draft.add(step(stageOf(column), table, column, forth, back));
            return;
        }
        String message =
                table + "." + column.name() + " needs a value where rows exist. Write an update in place of this.";
        draft.add(step(stageOf(column), table, column, filledByHand(table, column, message), back));
    }

    /** Drops a column; the way back restores it where it stood. */
    void drop(QualifiedName table, Column column, boolean early) {
        ReviewedOperation dropping =
                new ReviewedOperation(dropping(table, column), reviews.dropColumn(table, column.name()));
        if (draft.isMysql() && column.identity() != null) {
            counting.stop(table, column);
        }
        Stage stage = early ? Stage.DROP_COLUMN_IN_THE_WAY : Stage.DROP_COLUMN;
        draft.add(step(stage, table, column, List.of(dropping), restoring(table, column))
                .at(-positionOf(draft.actual(table), column)));
    }

    /** Drops a column and adds it again with another way to get its values; nothing is lost that can be computed. */
    void replace(QualifiedName table, Column from, Column to) {
        String lost = "The values of " + table + "." + from.name() + " are lost.";
        boolean kept = from.type().generation() != null;
        List<ReviewedOperation> dropping =
                List.of(new ReviewedOperation(dropping(table, from), kept ? List.of() : List.of(lost)));
        draft.add(step(Stage.DROP_COLUMN_IN_THE_WAY, table, from, dropping, again(table, from, to))
                .at(-positionOf(draft.actual(table), from)));
        List<ReviewedOperation> back = List.of(ReviewedOperation.of(dropping(table, to)));
        draft.add(step(Stage.ADD_GENERATED_COLUMN, table, to, again(table, to, from), back));
    }

    /** Changes a column in place. */
    void change(QualifiedName table, Column from, Column to) {
        if (draft.isMysql()) {
            changeUncounted(table, from, to);
            return;
        }
        IdentityChange numbering = new IdentityChange(draft, table, from, to);
        Column numbered = from.withIdentity(to.identity());
        List<ReviewedOperation> forth = new ArrayList<>();
        List<ReviewedOperation> back = new ArrayList<>();
        if (!numbered.equals(to)) {
            ColumnChange change = new ColumnChange(draft, reviews, table, numbered, to);
            forth.addAll(change.forth());
            back.addAll(change.back());
        }
        // Only whole numbers can be counted on, so the type changes while nothing counts.
        boolean stops = to.identity() == null;
        SequenceTakeover sequence = new SequenceTakeover(draft, table);
        forth.addAll(sequence.release(from, to));
        back.addAll(0, sequence.restore(from, to));
        forth.addAll(stops ? 0 : forth.size(), numbering.forth());
        back.addAll(stops ? back.size() : 0, numbering.back());
        forth.addAll(sequence.between(from, to));
        back.addAll(sequence.between(to, from));
        draft.add(step(Stage.ALTER_COLUMN, table, to, forth, back).at(positionOf(draft.wanted(table), to)));
    }

    /** Whether and when the column counts depends on its key there, and is a matter of steps of its own. */
    private void changeUncounted(QualifiedName table, Column from, Column to) {
        if (from.identity() != null && to.identity() == null) {
            counting.stop(table, from);
        } else if (from.identity() == null && to.identity() != null) {
            counting.start(table, to);
        }
        Column before = from.withIdentity(to.identity());
        if (!before.equals(to)) {
            ColumnChange change = new ColumnChange(draft, reviews, table, before, to);
            draft.add(step(Stage.ALTER_COLUMN, table, to, change.forth(), change.back())
                    .at(positionOf(draft.wanted(table), to)));
        }
    }

    /** Adds the column with the values that were computed before, where it isn't computed itself. */
    private List<ReviewedOperation> again(QualifiedName table, Column column, Column before) {
        String generation = before.type().generation();
        if (generation == null || column.type().generation() != null) {
            return (needsValue(column))
                    ? threeSteps(table, column, ColumnChange.stopGap(table, column))
                    : adding(table, column);
        }
        int start = generation.indexOf('(');
        String expression = generation.substring(start, generation.lastIndexOf(')') + 1);
        List<ReviewedOperation> operations = new ArrayList<>(adding(table, column.withNullable(true)));
        operations.add(ReviewedOperation.of(
                new UpdateRows(table, List.of(new Assignment(column.name(), Value.expression(expression))), null)));
        if (!column.nullable()) {
            operations.addAll(new ColumnChange(draft, reviews, table, column.withNullable(true), column).forth());
        }
        return operations;
    }

    private List<ReviewedOperation> restoring(QualifiedName table, Column column) {
        if (draft.isMysql() && column.identity() != null) {
            return numbered(table, column);
        }
        return needsValue(column)
                ? threeSteps(table, column, ColumnChange.stopGap(table, column))
                : adding(table, column);
    }

    private List<ReviewedOperation> adding(QualifiedName table, Column column) {
        return List.of(ReviewedOperation.of(new AddColumn(table, List.of(column), List.of())));
    }

    /** Adds a column that is going to count as soon as it has its key. */
    private List<ReviewedOperation> numbered(QualifiedName table, Column column) {
        Column plain = column.withIdentity(null);
        List<ReviewedOperation> operations = new ArrayList<>(adding(table, plain.withNullable(true)));
        operations.add(counting.numbering(table, plain));
        operations.add(notNull(table, plain.notNull()));
        return operations;
    }

    private List<ReviewedOperation> threeSteps(QualifiedName table, Column column, String note) {
        if (draft.restricts(table, column.name())) {
            return filledByHand(
                    table,
                    column,
                    "Rows of " + table + " need a value for the column " + column.name()
                            + ", which must not be null and is in a key or a check, so that none can be made up: "
                            + "write an update in place of this stop.");
        }
        List<ReviewedOperation> operations = new ArrayList<>(adding(table, column.withNullable(true)));
        operations.add(new ReviewedOperation(
                new UpdateRows(table, List.of(new Assignment(column.name(), stopGap.of(column))), null),
                List.of(note)));
        operations.add(notNull(table, column));
        return operations;
    }

    private List<ReviewedOperation> filledByHand(QualifiedName table, Column column, String message) {
        List<ReviewedOperation> operations = new ArrayList<>(adding(table, column.withNullable(true)));
        operations.add(new ReviewedOperation(
                new Stop(message),
                List.of("Say what rows that exist get in " + table + "." + column.name()
                        + ": write an 'update' in place of this stop, which ends the run until then.")));
        operations.add(notNull(table, column));
        return operations;
    }

    private ReviewedOperation notNull(QualifiedName table, Column column) {
        return ReviewedOperation.of(
                new ColumnChange(draft, reviews, table, column.withNullable(true), column).alterationOnly());
    }

    private List<Constraint> inlineKey(QualifiedName table, Column column) {
        Table wanted = draft.wanted(table);
        PrimaryKey key = (wanted == null) ? null : wanted.primaryKey();
        return (key != null && counting.isAddedWithKey(column, key)) ? List.of(key) : List.of();
    }

    private static boolean needsValue(Column column) {
        return !column.nullable()
                && !ColumnChange.hasDefault(column)
                && column.identity() == null
                && column.type().generation() == null;
    }

    private static Stage stageOf(Column column) {
        return (column.type().generation() == null) ? Stage.ADD_COLUMN : Stage.ADD_GENERATED_COLUMN;
    }

    private static DropColumn dropping(QualifiedName table, Column column) {
        return new DropColumn(table, List.of(column.name()), new AddColumn(table, List.of(column), List.of()));
    }

    private PlannedStep step(
            Stage stage,
            QualifiedName table,
            Column column,
            List<ReviewedOperation> forth,
            List<ReviewedOperation> back) {
        int position = positionOf(draft.wanted(table), column);
        return new PlannedStep(stage, table.toString(), position, column.name(), forth, back);
    }

    private static int positionOf(@Nullable Table table, Column column) {
        if (table == null) {
            return 0;
        }
        List<String> names = table.columns().stream().map(Column::name).toList();
        return names.indexOf(column.name());
    }
}
