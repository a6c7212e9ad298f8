package dev.migrate.autogenerate;

import dev.migrate.dialect.Dialect;
import dev.migrate.operation.CreateTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Turns differences into operations, in an order in which they work, in both directions. Immutable. */
public final class OperationPlanner {

    private final Dialect dialect;

    /** Creates the planner for one kind of database. */
    public OperationPlanner(Dialect dialect) {
        this.dialect = dialect;
    }

    /** Returns the operations that follow from a comparison, and those that lead back; renames come first. */
    public GeneratedChanges plan(Comparison comparison, Renames renames) {
        List<ReviewedOperation> upgrade = new ArrayList<>();
        List<ReviewedOperation> downgrade = new ArrayList<>();
        for (JudgedDifference judged : comparison.operations()) {
            if (judged.difference() instanceof Difference.OfTable table && table.wanted() != null) {
                CreateTable create = new CreateTable(table.wanted(), false);
                upgrade.add(ReviewedOperation.of(create));
                Optional.of(create)
                        .flatMap(CreateTable::inverse)
                        .ifPresent((inverse) -> downgrade.add(0, ReviewedOperation.of(inverse)));
            }
        }
        return new GeneratedChanges(upgrade, downgrade);
    }

    Dialect dialect() {
        return dialect;
    }
}
