package dev.migrate.changelog.yaml;

import dev.migrate.model.CheckConstraint;
import dev.migrate.model.Constraint;
import dev.migrate.model.Deferral;
import dev.migrate.model.ForeignKey;
import dev.migrate.model.ReferentialAction;
import dev.migrate.model.UniqueConstraint;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The map {@code constraints} of a column.
 *
 * <p>{@code deferrable} and {@code initiallyDeferred} speak of the foreign key where there is one, and otherwise of the
 * unique constraint.
 *
 * @param nullable whether the column may be empty; a primary key column never may
 * @param primaryKey whether the column is part of the primary key
 * @param primaryKeyName the key's name, if it is given here
 * @param constraints the others
 */
record ColumnConstraints(
        boolean nullable, boolean primaryKey, @Nullable String primaryKeyName, List<Constraint> constraints) {

    static ColumnConstraints read(String column, AttributeMap attributes) {
        boolean primaryKey = attributes.flag("primaryKey", false);
        boolean nullable = attributes.flag("nullable", true) && !primaryKey;
        String primaryKeyName = attributes.optionalName("primaryKeyName");
        if (primaryKeyName != null && !primaryKey) {
            throw attributes.missing("primaryKey");
        }
        boolean unique = attributes.flag("unique", false);
        String uniqueName = attributes.optionalName("uniqueConstraintName");
        if (uniqueName != null && !unique) {
            throw attributes.missing("unique");
        }
        Deferral deferral = DeferralAttributes.read(attributes);
        InlineReference reference = InlineReference.read(attributes);
        if (reference == null && !unique && deferral != Deferral.NOT_DEFERRABLE) {
            throw attributes.missing("references");
        }
        List<Constraint> constraints = new ArrayList<>();
        if (unique) {
            constraints.add(new UniqueConstraint(
                    uniqueName, List.of(column), (reference == null) ? deferral : Deferral.NOT_DEFERRABLE));
        }
        if (reference != null) {
            constraints.add(new ForeignKey(
                    reference.name(),
                    List.of(column),
                    reference.table(),
                    reference.columns(),
                    reference.deleteCascade() ? ReferentialAction.CASCADE : ReferentialAction.NO_ACTION,
                    ReferentialAction.NO_ACTION,
                    deferral));
        }
        String check = attributes.optionalName("checkConstraint");
        if (check != null) {
            constraints.add(new CheckConstraint(null, check));
        }
        refuseOthers(attributes);
        attributes.finish();
        return new ColumnConstraints(nullable, primaryKey, primaryKeyName, constraints);
    }

    private static void refuseOthers(AttributeMap attributes) {
        attributes.refuse("Leave the name out: NOT NULL has none here.", "notNullConstraintName");
        attributes.refuse("Leave it out.", "primaryKeyTablespace");
        attributes.refuse("Use 'referencedTableSchemaName'.", "referencedTableCatalogName");
        for (String name : List.of("validateNullable", "validateUnique", "validatePrimaryKey", "validateForeignKey")) {
            attributes.onlyFlag(name, true, "Leave it out: constraints are always validated.");
        }
    }
}
