package dev.migrate.changelog.yaml;

import dev.migrate.model.Constraint;
import dev.migrate.model.ForeignKey;
import dev.migrate.model.PrimaryKey;
import dev.migrate.model.QualifiedName;
import dev.migrate.model.Table;
import dev.migrate.model.UniqueConstraint;
import dev.migrate.operation.AddForeignKeyConstraint;
import dev.migrate.operation.AddPrimaryKey;
import dev.migrate.operation.AddUniqueConstraint;
import dev.migrate.operation.Operation;
import java.util.ArrayList;
import java.util.List;

/** Writes constraints that are added by a change of their own. */
final class KeyForm {

    private KeyForm() {}

    static FormBuilder write(QualifiedName table, PrimaryKey key) {
        return NamedForm.table(table)
                .text(Attributes.CONSTRAINT_NAME, key.name())
                .names(Attributes.COLUMN_NAMES, key.columns());
    }

    static FormBuilder write(QualifiedName table, UniqueConstraint unique) {
        FormBuilder form = NamedForm.table(table)
                .text(Attributes.CONSTRAINT_NAME, unique.name())
                .names(Attributes.COLUMN_NAMES, unique.columns());
        DeferralAttributes.write(form, unique.deferral());
        return form.flagUnless(false, Attributes.NULLS_NOT_DISTINCT, unique.nullsNotDistinct());
    }

    static FormBuilder write(QualifiedName table, ForeignKey key) {
        FormBuilder form = NamedForm.of(table, "baseTableSchemaName", "baseTableName")
                .text(Attributes.CONSTRAINT_NAME, key.name())
                .names("baseColumnNames", key.columns())
                .text("referencedTableSchemaName", key.referencedTable().schema())
                .text("referencedTableName", key.referencedTable().name())
                .names("referencedColumnNames", key.referencedColumns());
        ActionAttributes.write(form, key.onDelete(), key.onUpdate());
        DeferralAttributes.write(form, key.deferral());
        return form;
    }

    /** Returns the change that adds a constraint which its columns couldn't carry. */
    static ChangeForm added(QualifiedName table, Constraint constraint) {
        Operation operation;
        if (constraint instanceof PrimaryKey key) {
            operation = new AddPrimaryKey(table, key);
        } else if (constraint instanceof UniqueConstraint unique) {
            operation = new AddUniqueConstraint(table, unique);
        } else if (constraint instanceof ForeignKey foreignKey) {
            operation = new AddForeignKeyConstraint(table, foreignKey);
        } else {
            throw new IllegalStateException("checks are written with the columns");
        }
        return operation.accept(new ChangeWriter()).get(0);
    }

    static List<Constraint> constraints(Table table) {
        List<Constraint> all = new ArrayList<>();
        PrimaryKey key = table.primaryKey();
        if (key != null) {
            all.add(key);
        }
        all.addAll(table.uniqueConstraints());
        all.addAll(table.foreignKeys());
        all.addAll(table.checkConstraints());
        return all;
    }
}
