package dev.migrate.engine;

import dev.migrate.model.DataType;
import dev.migrate.operation.Change;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Judges an upgrade before it runs. Safe for use by several threads. */
public interface PlanGate {

    /** Lets everything pass. */
    PlanGate OPEN = new PlanGate() {
        @Override
        public Judgement begin(String dialectId) {
            return Judgement.NOTHING;
        }

        @Override
        public void letPass(Plan plan) {
            // There is nothing that it would refuse.
        }

        @Override
        public void warn(Plan plan, Consumer<String> say) {
            // There is nothing that it would warn of.
        }
    };

    /** Begins to judge changes on a kind of database, in the order in which they will run. */
    Judgement begin(String dialectId);

    /**
     * Decides on an upgrade; nothing has been changed yet.
     *
     * @throws dev.migrate.error.MigrateException if it must not run
     */
    void letPass(Plan plan);

    /** Says what somebody should know of an upgrade that is about to run. */
    void warn(Plan plan, Consumer<String> say);

    /** Judges the changes of one plan. Used by one thread. */
    @FunctionalInterface
    interface Judgement {

        /** Finds nothing. */
        Judgement NOTHING = (changes) -> List.of();

        /** Returns what speaks against the changes of the next revision. */
        List<PlanNote> of(List<JudgedChange> changes);
    }

    /**
     * A change that is judged.
     *
     * @param typeBefore the type of the column whose type it changes, if something tells it
     */
    record JudgedChange(Change change, @Nullable DataType typeBefore) {}
}
