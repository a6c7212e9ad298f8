package dev.migrate.autogenerate;

import dev.migrate.operation.Operation;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Operations that stay together, with those that lead back.
 *
 * @param stage when they run
 * @param owner the table, or whatever else they are about, by which steps of a stage are sorted
 * @param position the place among the steps of the same owner and stage
 * @param name the name by which steps are sorted that are equal otherwise
 * @param forth the way to the wanted schema
 * @param back the way back
 */
record PlannedStep(
        Stage stage,
        String owner,
        int position,
        String name,
        List<ReviewedOperation> forth,
        List<ReviewedOperation> back) {

    static final Comparator<PlannedStep> ORDER = Comparator.comparing(
                    (PlannedStep step) -> step.stage().group())
            .thenComparing(PlannedStep::owner)
            .thenComparing(PlannedStep::stage)
            .thenComparing(PlannedStep::position)
            .thenComparing(PlannedStep::name);

    PlannedStep {
        forth = List.copyOf(forth);
        back = List.copyOf(back);
    }

    /** Returns the step of one operation that knows its inverse. */
    static PlannedStep of(Stage stage, Object owner, String name, Operation operation, List<String> reviews) {
        Optional<Operation> inverse = operation.inverse();
        return new PlannedStep(
                stage,
                owner.toString(),
                0,
                name,
                List.of(new ReviewedOperation(operation, reviews)),
                inverse.map(ReviewedOperation::of).map(List::of).orElse(List.of()));
    }

    /** Returns the same step at another place among its like. */
    PlannedStep at(int newPosition) {
        return new PlannedStep(stage, owner, newPosition, name, forth, back);
    }

    /** Returns the same step with reviews of the way back. */
    PlannedStep backWith(List<String> reviews) {
        List<ReviewedOperation> reviewed = back.stream()
                .map((each) -> new ReviewedOperation(each.operation(), reviews))
                .toList();
        return new PlannedStep(stage, owner, position, name, forth, reviewed);
    }
}
