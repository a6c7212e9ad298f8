package dev.migrate.changelog.yaml;

import dev.migrate.model.CheckConstraint;
import dev.migrate.model.Column;
import dev.migrate.model.Constraint;
import dev.migrate.model.ForeignKey;
import dev.migrate.model.PrimaryKey;
import dev.migrate.model.UniqueConstraint;
import dev.migrate.operation.AddColumn;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes columns with their constraints: at the column where it can say it all, and the others left over. */
final class TableForm {

    private static final IdentityAttributes IDENTITY = new IdentityAttributes("");

    private final List<Column> columns;
    private final List<Constraint> remaining;
    private final @Nullable AddColumn added;

    /** Starts with the columns of a table that is created. */
    TableForm(List<Column> columns, List<? extends Constraint> constraints) {
        this.columns = columns;
        this.remaining = new ArrayList<>(constraints);
        this.added = null;
    }

    /** Starts with columns that are added to a table. */
    TableForm(AddColumn added) {
        this.columns = added.columns();
        this.remaining = new ArrayList<>(added.constraints());
        this.added = added;
    }

    /** Adds the list of columns; afterwards {@link #remaining()} holds what needs changes of its own. */
    void write(FormBuilder form) {
        PrimaryKey key = takeInlineKey();
        List<YamlMap> maps =
                columns.stream().map((column) -> column(column, key)).toList();
        form.wrapped("columns", "column", maps);
        form.wrapped("checkConstraints", "checkConstraint", takeChecks());
    }

    List<Constraint> remaining() {
        return remaining;
    }

    private YamlMap column(Column column, @Nullable PrimaryKey key) {
        FormBuilder form = new FormBuilder();
        form.text("name", column.name());
        form.type("type", column.type());
        IDENTITY.write(form, column.identity());
        ValueForm.write(form, "defaultValue", column.defaultValue());
        if (added != null) {
            added.existingRows(column.name()).ifPresent((each) -> ValueForm.write(form, "value", each.value()));
            added.placement(column.name())
                    .ifPresent((place) -> form.text("afterColumn", place.after())
                            .text("beforeColumn", place.before())
                            .number("position", place.position()));
        }
        form.text("remarks", column.remarks());
        FormBuilder constraints = constraints(column, key);
        if (!constraints.isEmpty()) {
            form.node("constraints", constraints.build());
        }
        return form.build();
    }

    private FormBuilder constraints(Column column, @Nullable PrimaryKey key) {
        FormBuilder form = new FormBuilder();
        if (key != null && key.columns().contains(column.name())) {
            form.flag("primaryKey", true);
            form.text("primaryKeyName", key.name());
        } else {
            form.flagUnless(true, "nullable", column.nullable());
        }
        for (Constraint constraint : List.copyOf(remaining)) {
            if (constraint instanceof UniqueConstraint unique && isInline(unique, column)) {
                form.flag("unique", true);
                form.text("uniqueConstraintName", unique.name());
                remaining.remove(unique);
                break;
            }
        }
        for (Constraint constraint : List.copyOf(remaining)) {
            if (constraint instanceof ForeignKey foreignKey && isInline(foreignKey, column)) {
                InlineReference.write(form, foreignKey);
                remaining.remove(foreignKey);
                break;
            }
        }
        return form;
    }

    private static boolean isInline(UniqueConstraint unique, Column column) {
        return unique.equals(UniqueConstraint.of(unique.name(), column.name()));
    }

    private static boolean isInline(ForeignKey foreignKey, Column column) {
        return foreignKey.columns().equals(List.of(column.name())) && InlineReference.canCarry(foreignKey);
    }

    /** A key can be written at its columns if it has their order. */
    private @Nullable PrimaryKey takeInlineKey() {
        List<String> names = columns.stream().map(Column::name).toList();
        for (Constraint constraint : remaining) {
            if (constraint instanceof PrimaryKey key
                    && names.stream().filter(key.columns()::contains).toList().equals(key.columns())) {
                remaining.remove(key);
                return key;
            }
        }
        return null;
    }

    private List<YamlMap> takeChecks() {
        List<YamlMap> checks = new ArrayList<>();
        for (Constraint constraint : List.copyOf(remaining)) {
            if (constraint instanceof CheckConstraint check) {
                remaining.remove(check);
                checks.add(new FormBuilder()
                        .text("constraintName", check.name())
                        .text("expression", check.expression())
                        .build());
            }
        }
        return checks;
    }
}
