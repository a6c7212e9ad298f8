package dev.migrate.dialect;

import dev.migrate.model.CheckConstraint;
import dev.migrate.model.Constraint;
import dev.migrate.model.Deferral;
import dev.migrate.model.ForeignKey;
import dev.migrate.model.PrimaryKey;
import dev.migrate.model.ReferentialAction;
import dev.migrate.model.UniqueConstraint;
import java.util.Locale;

/** Writes a constraint as it stands in CREATE TABLE and after ADD. */
final class ConstraintClause {

    private final ChangeWriter out;

    ConstraintClause(ChangeWriter out) {
        this.out = out;
    }

    String render(Constraint constraint) {
        String name = constraint.name();
        return ((name == null) ? "" : "constraint " + out.name(name) + " ") + body(constraint);
    }

    private String body(Constraint constraint) {
        if (constraint instanceof PrimaryKey key) {
            return "primary key (" + out.names(key.columns()) + ")";
        }
        if (constraint instanceof UniqueConstraint unique) {
            return "unique " + nulls(unique) + "(" + out.names(unique.columns()) + ")"
                    + deferral(unique, unique.deferral());
        }
        if (constraint instanceof ForeignKey foreignKey) {
            return foreignKey(foreignKey);
        }
        return "check (" + ((CheckConstraint) constraint).expression() + ")";
    }

    private String nulls(UniqueConstraint unique) {
        if (!unique.nullsNotDistinct()) {
            return "";
        }
        if (!out.grammar().capabilities().nullsNotDistinct()) {
            throw out.refuse(
                    "Nulls are equal for the constraint" + called(unique) + ", and "
                            + out.grammar().product() + " has no such constraints.",
                    "Leave 'nullsNotDistinct' out, or keep the change to other databases with 'dbms'.");
        }
        return "nulls not distinct ";
    }

    private String foreignKey(ForeignKey key) {
        String columns = key.referencedColumns().isEmpty() ? "" : " (" + out.names(key.referencedColumns()) + ")";
        return "foreign key (" + out.names(key.columns()) + ") references " + out.name(key.referencedTable()) + columns
                + action("on delete", key.onDelete())
                + action("on update", key.onUpdate())
                + deferral(key, key.deferral());
    }

    private static String action(String event, ReferentialAction action) {
        return (action == ReferentialAction.NO_ACTION)
                ? ""
                : " " + event + " " + action.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private String deferral(Constraint constraint, Deferral deferral) {
        if (deferral == Deferral.NOT_DEFERRABLE) {
            return "";
        }
        if (!out.grammar().capabilities().deferrableConstraints()) {
            throw out.refuse(
                    "The constraint" + called(constraint) + " is deferrable, and "
                            + out.grammar().product() + " has no such constraints.",
                    "Leave 'deferrable' and 'initiallyDeferred' out, or keep the change to other databases with 'dbms'.");
        }
        return (deferral == Deferral.INITIALLY_DEFERRED)
                ? " deferrable initially deferred"
                : " deferrable initially immediate";
    }

    private static String called(Constraint constraint) {
        String name = constraint.name();
        return (name == null) ? "" : " '" + Excerpt.of(name) + "'";
    }
}
