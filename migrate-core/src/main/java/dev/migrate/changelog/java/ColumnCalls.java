package dev.migrate.changelog.java;

import dev.migrate.model.CheckConstraint;
import dev.migrate.model.Column;
import dev.migrate.model.Constraint;
import dev.migrate.model.Deferral;
import dev.migrate.model.ForeignKey;
import dev.migrate.model.Identity;
import dev.migrate.model.PrimaryKey;
import dev.migrate.model.UniqueConstraint;
import dev.migrate.operation.AddColumn;
import dev.migrate.operation.Assignment;
import dev.migrate.operation.ColumnPlacement;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes what describes a column, and the constraints of a table or an added column. */
final class ColumnCalls {

    private final Literals literals;
    private final KeyCalls keys;
    private final @Nullable String schema;

    /** Writes the columns of a table in this schema. */
    ColumnCalls(Literals literals, @Nullable String schema) {
        this.literals = literals;
        this.keys = new KeyCalls(literals);
        this.schema = schema;
    }

    /**
     * Describes a column on top of what there is.
     *
     * @param inline the constraints that are written at the column
     * @param inKey whether a primary key that is written elsewhere makes it not null
     */
    Chain describe(Chain start, Column column, List<Constraint> inline, boolean inKey) {
        Chain chain = identity(start, column.identity());
        boolean isKey = inKey || inline.stream().anyMatch(PrimaryKey.class::isInstance);
        chain = chain.callIf(!column.nullable() && !isKey, "notNull");
        if (column.defaultValue() != null) {
            chain = chain.call("defaultValue", literals.value(column.defaultValue()));
        }
        for (Constraint constraint : inline) {
            chain = inline(chain, constraint);
        }
        return chain.callIf(column.remarks() != null, "remarks", literals.prose(column.remarks()));
    }

    /** Adds what an added column has beside its definition: values for existing rows, and a place. */
    Chain added(Chain start, AddColumn operation, String column) {
        Chain chain = start;
        Assignment existing = operation.existingRows(column).orElse(null);
        if (existing != null) {
            chain = chain.call("existingRows", literals.value(existing.value()));
        }
        ColumnPlacement place = operation.placement(column).orElse(null);
        if (place == null) {
            return chain;
        }
        if (place.position() != null) {
            return chain.call("position", literals.number(place.position()));
        }
        return (place.after() == null)
                ? chain.call("before", literals.name(place.before()))
                : chain.call("after", literals.name(place.after()));
    }

    Chain identity(Chain start, @Nullable Identity identity) {
        if (identity == null) {
            return start;
        }
        Chain details = keys.identity(identity);
        return details.isEmpty() ? start.call("identity") : start.call("identity", details.asLambda());
    }

    /** Whether the constraint can be written at the column, provided that it is the only one or no check. */
    static boolean isOver(Column column, Constraint constraint) {
        if (constraint instanceof PrimaryKey key) {
            return key.columns().equals(List.of(column.name())) && !column.nullable();
        }
        if (constraint instanceof UniqueConstraint unique) {
            return unique.columns().equals(List.of(column.name())) && !unique.nullsNotDistinct();
        }
        return constraint instanceof ForeignKey key && key.columns().equals(List.of(column.name()));
    }

    private Chain inline(Chain chain, Constraint constraint) {
        Code name = literals.name(constraint.name());
        if (constraint instanceof PrimaryKey) {
            return (constraint.name() == null) ? chain.call("primaryKey") : chain.call("primaryKey", name);
        }
        if (constraint instanceof UniqueConstraint unique) {
            return chain.call("unique", with(List.of(name), keys.deferralArgument(unique.deferral())));
        }
        if (constraint instanceof CheckConstraint check) {
            return chain.call("check", name, literals.prose(check.expression()));
        }
        ForeignKey key = (ForeignKey) constraint;
        List<Code> arguments = new ArrayList<>(
                List.of(name, literals.name(key.referencedTable().name())));
        arguments.addAll(literals.names(key.referencedColumns()));
        Chain details = keys.foreignKey(key, schema);
        if (!details.isEmpty()) {
            if (key.referencedColumns().isEmpty()) {
                arguments.add(Literals.NULL);
            }
            arguments.add(details.asLambda());
        }
        return chain.call("references", arguments);
    }

    /** Writes a constraint as a statement of its own. */
    Chain statement(Chain table, Constraint constraint, List<Column> columns) {
        Code name = literals.name(constraint.name());
        if (constraint instanceof PrimaryKey key) {
            return isNotNull(key, columns)
                    ? table.call("primaryKey", with(List.of(name), literals.names(key.columns())))
                    : table.call("constraint", literals.primaryKey(key));
        }
        if (constraint instanceof UniqueConstraint unique) {
            return unique.nullsNotDistinct()
                    ? table.call("constraint", literals.nullsNotDistinct(unique))
                    : table.call("unique", uniqueArguments(unique, List.of(name)));
        }
        if (constraint instanceof CheckConstraint check) {
            return table.call("check", name, literals.prose(check.expression()));
        }
        ForeignKey key = (ForeignKey) constraint;
        List<Code> arguments = List.of(
                name,
                literals.listOf(key.columns()),
                literals.name(key.referencedTable().name()),
                literals.listOf(key.referencedColumns()));
        Chain details = keys.foreignKey(key, schema);
        return table.call("foreignKey", details.isEmpty() ? arguments : with(arguments, List.of(details.asLambda())));
    }

    List<Code> uniqueArguments(UniqueConstraint unique, List<Code> head) {
        return (unique.deferral() == Deferral.NOT_DEFERRABLE)
                ? with(head, literals.names(unique.columns()))
                : with(head, List.of(literals.listOf(unique.columns()), literals.constant(unique.deferral())));
    }

    /** Whether a key is what it would be if a person wrote it; only code can make one over columns that take null. */
    static boolean isNotNull(PrimaryKey key, List<Column> columns) {
        return columns.stream()
                .filter((column) -> key.columns().contains(column.name()))
                .noneMatch(Column::nullable);
    }

    static List<Code> with(List<Code> head, List<Code> tail) {
        List<Code> all = new ArrayList<>(head);
        all.addAll(tail);
        return all;
    }
}
