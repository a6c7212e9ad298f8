package dev.migrate.changelog.yaml;

import dev.migrate.error.MigrateException;
import dev.migrate.model.CheckConstraint;
import dev.migrate.model.Column;
import dev.migrate.model.Constraint;
import dev.migrate.model.PrimaryKey;
import dev.migrate.operation.Assignment;
import dev.migrate.operation.ColumnPlacement;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The columns of a {@code createTable} or {@code addColumn}, with the constraints that were written at them lifted out.
 *
 * @param columns the columns, in order
 * @param primaryKey the key over the columns that say so, in their order
 * @param constraints the unique, foreign key and check constraints in the order of their columns
 * @param existingRows what rows that exist get in the columns that say so
 * @param placements the places of the columns that say so
 */
record ColumnDefinitions(
        List<Column> columns,
        @Nullable PrimaryKey primaryKey,
        List<Constraint> constraints,
        List<Assignment> existingRows,
        List<ColumnPlacement> placements) {

    /** Reads the columns of a table that is created, or of one that exists. */
    static ColumnDefinitions read(AttributeMap owner, boolean tableExists) {
        List<Column> columns = new ArrayList<>();
        List<String> keyColumns = new ArrayList<>();
        List<Constraint> constraints = new ArrayList<>();
        List<Assignment> existingRows = new ArrayList<>();
        List<ColumnPlacement> placements = new ArrayList<>();
        String keyName = null;
        for (AttributeMap attributes : ColumnMaps.required(owner)) {
            ColumnDefinition definition = ColumnDefinition.read(attributes, tableExists);
            columns.add(definition.column());
            if (definition.existingRows() != null) {
                existingRows.add(new Assignment(definition.column().name(), definition.existingRows()));
            }
            if (definition.placement() != null) {
                placements.add(definition.placement());
            }
            constraints.addAll(definition.constraints());
            if (definition.primaryKey()) {
                keyColumns.add(definition.column().name());
                keyName = sameName(keyName, definition.primaryKeyName(), attributes);
            }
        }
        constraints.addAll(checks(owner));
        PrimaryKey primaryKey = keyColumns.isEmpty() ? null : new PrimaryKey(keyName, keyColumns);
        return new ColumnDefinitions(columns, primaryKey, constraints, existingRows, placements);
    }

    /** Returns all constraints, the primary key first. */
    List<Constraint> allConstraints() {
        List<Constraint> all = new ArrayList<>();
        if (primaryKey != null) {
            all.add(primaryKey);
        }
        all.addAll(constraints);
        return all;
    }

    /** Checks with a name or over several columns have no place at a column; this list is not Liquibase's. */
    private static List<CheckConstraint> checks(AttributeMap owner) {
        YamlNode node = owner.present("checkConstraints");
        List<CheckConstraint> checks = new ArrayList<>();
        if (node != null) {
            for (AttributeMap check : ColumnMaps.read(owner, "checkConstraints", "checkConstraint", node)) {
                String expression = check.name("expression");
                checks.add(new CheckConstraint(check.optionalName("constraintName"), expression));
                check.finish();
            }
        }
        return checks;
    }

    private static @Nullable String sameName(@Nullable String before, @Nullable String now, AttributeMap attributes) {
        if (before != null && now != null && !before.equals(now)) {
            throw new MigrateException(
                    "The primary key has two names, " + Quoted.of(before) + " and " + Quoted.of(now) + ".",
                    attributes.location(),
                    "Keep one 'primaryKeyName'.");
        }
        return (now == null) ? before : now;
    }
}
