package dev.migrate.dialect.oracle;

import dev.migrate.dialect.ChangeWriter;
import dev.migrate.model.Constraint;
import dev.migrate.model.ForeignKey;
import dev.migrate.model.ReferentialAction;

/** Refuses the actions of foreign keys that Oracle doesn't have. */
final class OracleForeignKeys {

    private final ChangeWriter out;

    OracleForeignKeys(ChangeWriter out) {
        this.out = out;
    }

    /** Refuses the constraint if it is a foreign key that does what Oracle's can't. */
    void require(Constraint constraint) {
        if (!(constraint instanceof ForeignKey key)) {
            return;
        }
        String name = (key.name() == null) ? "" : " '" + key.name() + "'";
        if (key.onUpdate() != ReferentialAction.NO_ACTION) {
            throw out.refuse(
                    "The foreign key" + name + " has an action on update, and Oracle has none there.",
                    "Leave 'onUpdate' out, or keep the change to other databases with 'dbms'.");
        }
        if (key.onDelete() == ReferentialAction.RESTRICT) {
            throw out.refuse(
                    "The foreign key" + name + " has the action RESTRICT, which Oracle doesn't know.",
                    "Leave 'onDelete' out: NO ACTION refuses to delete a referenced row there, as RESTRICT does.");
        }
        if (key.onDelete() == ReferentialAction.SET_DEFAULT) {
            throw out.refuse(
                    "The foreign key" + name + " has the action SET DEFAULT, which Oracle doesn't know.",
                    "Use CASCADE or SET NULL, or write a trigger with 'sql'.");
        }
    }
}
