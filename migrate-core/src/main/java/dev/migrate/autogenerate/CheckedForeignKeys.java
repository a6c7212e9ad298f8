package dev.migrate.autogenerate;

import dev.migrate.model.CheckConstraint;
import dev.migrate.model.Constraint;
import dev.migrate.model.ForeignKey;
import dev.migrate.model.QualifiedName;
import dev.migrate.model.ReferentialAction;
import dev.migrate.model.Table;
import dev.migrate.operation.Stop;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Stops before anything is done where MySQL and MariaDB can't have a check of a column that a foreign key changes. */
final class CheckedForeignKeys {

    private final PlanDraft draft;

    CheckedForeignKeys(PlanDraft draft) {
        this.draft = draft;
    }

    void plan() {
        if (draft.isMysql()) {
            draft.wantedTables().forEach(this::stop);
        }
    }

    private void stop(Table table) {
        Set<Constraint> made = made(table.name()).collect(Collectors.toSet());
        for (ForeignKey key : table.foreignKeys()) {
            for (CheckConstraint check : table.checkConstraints()) {
                List<String> changed =
                        changesItsColumns(key) ? Mentions.in(check.expression()).among(key.columns()) : List.of();
                if (!changed.isEmpty() && (made.contains(key) || made.contains(check))) {
                    String message = "The check " + check.name() + " of " + table.name() + " mentions " + changed.get(0)
                            + ", which the foreign key " + key.name()
                            + " changes when a referenced row changes; this database can't have both:"
                            + " take one of them out of the model, or the key's actions.";
                    draft.add(new PlannedStep(
                            Stage.SCHEMA,
                            table.name().toString(),
                            0,
                            message,
                            List.of(new ReviewedOperation(new Stop(message), List.of(message))),
                            List.of()));
                }
            }
        }
    }

    /** Returns what this revision makes of a table. */
    private Stream<Constraint> made(QualifiedName table) {
        return Stream.concat(
                draft.each(Difference.OfConstraint.class, table).flatMap((each) -> Stream.ofNullable(each.wanted())),
                draft.each(Difference.OfTable.class, table)
                        .flatMap((each) -> Stream.ofNullable(each.wanted()))
                        .flatMap((each) -> each.checkConstraints().stream()));
    }

    private static boolean changesItsColumns(ForeignKey key) {
        return key.onUpdate() == ReferentialAction.CASCADE
                || key.onUpdate() == ReferentialAction.SET_NULL
                || key.onDelete() == ReferentialAction.SET_NULL;
    }
}
