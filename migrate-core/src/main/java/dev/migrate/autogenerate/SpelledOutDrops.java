package dev.migrate.autogenerate;

import dev.migrate.dialect.Dialect;
import dev.migrate.dialect.SqlStatement;
import dev.migrate.error.SourceLocation;
import dev.migrate.model.CheckConstraint;
import dev.migrate.model.Constraint;
import dev.migrate.model.ForeignKey;
import dev.migrate.model.UniqueConstraint;
import dev.migrate.operation.AddCheckConstraint;
import dev.migrate.operation.AddColumn;
import dev.migrate.operation.AddForeignKeyConstraint;
import dev.migrate.operation.AddUniqueConstraint;
import dev.migrate.operation.Change;
import dev.migrate.operation.DropColumn;
import dev.migrate.operation.Operation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Writes out what has to be dropped before a column on a database that doesn't do that by itself: a file only names the
 * column, not what was on it.
 */
final class SpelledOutDrops {

    private static final SourceLocation NOWHERE = SourceLocation.of("generated");

    private final Dialect dialect;

    SpelledOutDrops(Dialect dialect) {
        this.dialect = dialect;
    }

    GeneratedChanges of(GeneratedChanges changes) {
        return new GeneratedChanges(spelledOut(changes.upgrade()), spelledOut(changes.downgrade()));
    }

    private List<ReviewedOperation> spelledOut(List<ReviewedOperation> operations) {
        List<ReviewedOperation> all = new ArrayList<>();
        for (ReviewedOperation each : operations) {
            if (each.operation() instanceof DropColumn drop && needsDefinition(drop)) {
                constraintsOf(drop).forEach((constraint) -> all.add(ReviewedOperation.of(constraint)));
                all.add(new ReviewedOperation(new DropColumn(drop.table(), drop.columns(), null), each.reviews()));
            } else {
                all.add(each);
            }
        }
        return all;
    }

    private boolean needsDefinition(DropColumn drop) {
        boolean hasConstraints =
                drop.definition() != null && !drop.definition().constraints().isEmpty();
        return hasConstraints
                && !dialect.rendersFromCatalogue()
                && !sql(drop).equals(sql(new DropColumn(drop.table(), drop.columns(), null)));
    }

    private List<String> sql(Operation operation) {
        return dialect.render(Change.of(operation, NOWHERE)).stream()
                .map(SqlStatement::sql)
                .toList();
    }

    private static List<Operation> constraintsOf(DropColumn drop) {
        AddColumn definition = drop.definition();
        return (definition == null)
                ? List.of()
                : definition.constraints().stream()
                        .flatMap((constraint) -> added(definition, constraint).stream())
                        .flatMap((added) -> added.inverse().stream())
                        .toList();
    }

    private static Optional<Operation> added(AddColumn definition, Constraint constraint) {
        if (constraint instanceof ForeignKey key) {
            return Optional.of(new AddForeignKeyConstraint(definition.table(), key));
        }
        if (constraint instanceof UniqueConstraint unique) {
            return Optional.of(new AddUniqueConstraint(definition.table(), unique));
        }
        return (constraint instanceof CheckConstraint check)
                ? Optional.of(new AddCheckConstraint(definition.table(), check))
                : Optional.empty();
    }
}
