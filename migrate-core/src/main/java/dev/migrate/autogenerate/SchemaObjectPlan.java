package dev.migrate.autogenerate;

import dev.migrate.dialect.CanonicalForm;
import dev.migrate.model.Sequence;
import dev.migrate.model.Table;
import dev.migrate.operation.AlterSequence;
import dev.migrate.operation.CreateSchema;
import dev.migrate.operation.CreateSequence;
import dev.migrate.operation.DropSequence;
import dev.migrate.operation.RemarksChange;
import dev.migrate.operation.SetTableRemarks;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Schemas, sequences and the comments of tables. */
final class SchemaObjectPlan {

    private static final long MYSQL_CACHE_SIZE = 1000;
    private static final long H2_CACHE_SIZE = 32;

    private final PlanDraft draft;

    SchemaObjectPlan(PlanDraft draft) {
        this.draft = draft;
    }

    void plan() {
        draft.each(Difference.OfSchema.class)
                .forEach((difference) -> draft.add(PlannedStep.of(
                        Stage.SCHEMA,
                        difference.wanted(),
                        "",
                        new CreateSchema(difference.wanted(), false),
                        List.of())));
        draft.each(Difference.OfSequence.class)
                .forEach((difference) -> sequence(difference.wanted(), difference.actual()));
        draft.each(Difference.OfTableComment.class).forEach((difference) -> {
            Table actual = difference.actual();
            SetTableRemarks operation = new SetTableRemarks(
                    actual.name(), difference.wanted().remarks(), new RemarksChange(actual.remarks()));
            draft.add(PlannedStep.of(Stage.COMMENT, actual.name(), "", operation, List.of()));
        });
    }

    private void sequence(@Nullable Sequence wanted, @Nullable Sequence actual) {
        if (wanted != null && actual != null) {
            draft.add(new PlannedStep(
                    Stage.SEQUENCE,
                    actual.name().toString(),
                    0,
                    "",
                    List.of(ReviewedOperation.of(alteration(actual, wanted))),
                    List.of(ReviewedOperation.of(alteration(wanted, actual)))));
        } else if (wanted != null) {
            draft.add(PlannedStep.of(Stage.SEQUENCE, wanted.name(), "", new CreateSequence(wanted), List.of()));
        } else if (actual != null) {
            String lost = "The next number of " + actual.name() + " is lost; the way back starts at the beginning.";
            draft.add(PlannedStep.of(
                    Stage.DROP_SEQUENCE, actual.name(), "", new DropSequence(actual.name(), actual), List.of(lost)));
        }
    }

    /** Every default is written out, since what the database chose can't be asked for otherwise. */
    private AlterSequence alteration(Sequence before, Sequence after) {
        CanonicalForm form = draft.dialect().canonicalForm();
        Sequence from = form.sequence(before);
        Sequence to = form.sequence(after);
        return new AlterSequence(
                before.name(),
                Objects.equals(from.type(), to.type()) ? null : to.type(),
                null,
                changed(from.incrementBy(), to.incrementBy(), 1L),
                changed(from.minValue(), to.minValue(), 1L),
                changed(from.maxValue(), to.maxValue(), draft.isMysql() ? Long.MAX_VALUE - 1 : Long.MAX_VALUE),
                changed(from.cacheSize(), to.cacheSize(), usualCacheSize()),
                (from.cycle() == to.cycle()) ? null : Boolean.valueOf(to.cycle()),
                before);
    }

    private static @Nullable Long changed(@Nullable Long before, @Nullable Long after, long usual) {
        return Objects.equals(before, after) ? null : Objects.requireNonNullElse(after, usual);
    }

    private long usualCacheSize() {
        if (draft.isMysql()) {
            return MYSQL_CACHE_SIZE;
        }
        return draft.dialect().id().equals("h2") ? H2_CACHE_SIZE : 1;
    }
}
