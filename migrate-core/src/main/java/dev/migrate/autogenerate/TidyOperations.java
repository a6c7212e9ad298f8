package dev.migrate.autogenerate;

import dev.migrate.model.Column;
import dev.migrate.model.Constraint;
import dev.migrate.model.QualifiedName;
import dev.migrate.operation.AddColumn;
import dev.migrate.operation.AddForeignKeyConstraint;
import dev.migrate.operation.AddUniqueConstraint;
import dev.migrate.operation.DropColumn;
import dev.migrate.operation.Operation;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Puts neighbours together that a person would write as one: columns that are added to a table or dropped from it, and the
 * constraints of new columns. What carries a review stays on its own, below it.
 */
final class TidyOperations {

    private TidyOperations() {}

    static GeneratedChanges of(GeneratedChanges changes) {
        return new GeneratedChanges(tidy(changes.upgrade()), tidy(changes.downgrade()));
    }

    private static List<ReviewedOperation> tidy(List<ReviewedOperation> operations) {
        List<ReviewedOperation> tidy = new ArrayList<>();
        for (ReviewedOperation next : operations) {
            int last = tidy.size() - 1;
            Optional<Operation> together = (last < 0) ? Optional.empty() : together(tidy.get(last), next);
            if (together.isPresent()) {
                tidy.set(last, ReviewedOperation.of(together.get()));
            } else {
                tidy.add(next);
            }
        }
        return tidy;
    }

    private static Optional<Operation> together(ReviewedOperation first, ReviewedOperation second) {
        if (!first.reviews().isEmpty() || !second.reviews().isEmpty()) {
            return Optional.empty();
        }
        if (first.operation() instanceof AddColumn added) {
            return withColumns(added, second.operation());
        }
        if (first.operation() instanceof DropColumn one
                && second.operation() instanceof DropColumn other
                && one.table().equals(other.table())) {
            return Optional.of(new DropColumn(
                    one.table(),
                    concat(one.columns(), other.columns()),
                    definition(one.definition(), other.definition())));
        }
        return Optional.empty();
    }

    private static Optional<Operation> withColumns(AddColumn added, Operation next) {
        if (next instanceof AddColumn more && more.table().equals(added.table())) {
            return Optional.of(joined(added, more));
        }
        if (next instanceof AddForeignKeyConstraint key
                && isOver(added, key.table(), key.foreignKey().columns())) {
            return Optional.of(with(added, key.foreignKey()));
        }
        if (next instanceof AddUniqueConstraint unique
                && isOver(added, unique.table(), unique.constraint().columns())) {
            return Optional.of(with(added, unique.constraint()));
        }
        return Optional.empty();
    }

    private static boolean isOver(AddColumn added, QualifiedName table, List<String> columns) {
        Set<String> names =
                new HashSet<>(added.columns().stream().map(Column::name).toList());
        return added.table().equals(table) && names.containsAll(columns);
    }

    private static AddColumn with(AddColumn added, Constraint constraint) {
        return new AddColumn(
                added.table(),
                added.columns(),
                concat(added.constraints(), List.of(constraint)),
                added.existingRows(),
                added.placements());
    }

    private static AddColumn joined(AddColumn one, AddColumn other) {
        return new AddColumn(
                one.table(),
                concat(one.columns(), other.columns()),
                concat(one.constraints(), other.constraints()),
                concat(one.existingRows(), other.existingRows()),
                concat(one.placements(), other.placements()));
    }

    /** Columns come back in the order in which they were dropped. */
    private static @Nullable AddColumn definition(@Nullable AddColumn one, @Nullable AddColumn other) {
        return (one == null || other == null) ? null : joined(one, other);
    }

    private static <T> List<T> concat(List<? extends T> first, List<? extends T> second) {
        return Stream.<T>concat(first.stream(), second.stream()).toList();
    }
}
