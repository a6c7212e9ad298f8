package dev.migrate.hibernate;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hibernate.boot.Metadata;
import org.hibernate.dialect.Dialect;
import org.hibernate.mapping.BasicValue;
import org.hibernate.mapping.CheckConstraint;
import org.hibernate.mapping.Collection;
import org.hibernate.mapping.Column;
import org.hibernate.mapping.PersistentClass;
import org.hibernate.mapping.Table;
import org.hibernate.mapping.Value;
import org.jspecify.annotations.Nullable;

/**
 * Reads the checks of a mapping and tells those that somebody wrote from those that Hibernate adds for enums, discriminators
 * and converters.
 */
final class Checks {

    private final Dialect dialect;
    private final EntityNames names;
    private final Metadata metadata;

    Checks(Metadata metadata, EntityNames names) {
        this.metadata = metadata;
        this.dialect = metadata.getDatabase().getDialect();
        this.names = names;
    }

    /** Collects the table's checks into its draft. */
    void read(Table table, TableDraft draft) {
        Set<String> discriminators = discriminators(table);
        Set<String> positions = positions(table);
        if (dialect.supportsColumnCheck()) {
            for (Column column : table.getColumns()) {
                boolean hibernatesOwn =
                        discriminators.contains(column.getName()) || positions.contains(column.getName());
                read(column, hibernatesOwn, draft);
            }
        }
        if (dialect.supportsTableCheck()) {
            List<CheckConstraint> checks = new ArrayList<>(table.getChecks());
            // Hibernate's order differs from run to run.
            checks.sort((a, b) -> a.getConstraint().compareTo(b.getConstraint()));
            for (CheckConstraint check : checks) {
                boolean implied = check.isAnonymous() && speaksOf(discriminators, check.getConstraint());
                add(check, null, implied, draft);
            }
        }
    }

    /** Hibernate joins a column's checks without a name to one, and so is it here. */
    private void read(Column column, boolean hibernatesOwn, TableDraft draft) {
        List<CheckConstraint> anonymous = new ArrayList<>();
        for (CheckConstraint check : column.getCheckConstraints()) {
            if (check.isAnonymous()) {
                anonymous.add(check);
            } else {
                add(check, column, false, draft);
            }
        }
        if (anonymous.isEmpty()) {
            return;
        }
        String implied = implied(column);
        boolean nobodyWroteIt = anonymous.stream()
                .allMatch((check) -> hibernatesOwn || check.getConstraint().equals(implied));
        List<String> conditions = anonymous.stream()
                .map(CheckConstraint::getConstraint)
                .distinct()
                .sorted()
                .toList();
        String joined = (conditions.size() == 1) ? conditions.get(0) : "(" + String.join(") and (", conditions) + ")";
        draft.check(draft.keyNames().check(names.of(column)), joined, nobodyWroteIt);
    }

    private void add(CheckConstraint check, @Nullable Column column, boolean implied, TableDraft draft) {
        String name = check.isNamed()
                ? draft.keyNames().stated(names.ofKey(check.getName()))
                : draft.keyNames().check((column == null) ? null : names.of(column));
        draft.check(name, check.getConstraint(), implied);
    }

    /** Returns the condition that follows from the type of the values, or an empty text. */
    private String implied(Column column) {
        if (column.getValue() instanceof BasicValue value) {
            String condition = value.resolve()
                    .getLegacyResolvedBasicType()
                    .getCheckCondition(column.getQuotedName(dialect), dialect);
            return (condition == null) ? "" : condition;
        }
        return "";
    }

    private Set<String> discriminators(Table table) {
        Set<String> columns = new HashSet<>();
        for (PersistentClass entity : metadata.getEntityBindings()) {
            Value discriminator = entity.getDiscriminator();
            if (discriminator != null && entity.getTable().equals(table)) {
                discriminator.getColumns().forEach((column) -> columns.add(column.getName()));
            }
        }
        return columns;
    }

    /** The columns that number the elements of a list, which are never negative. */
    private Set<String> positions(Table table) {
        Set<String> columns = new HashSet<>();
        for (Collection collection : metadata.getCollectionBindings()) {
            if (collection instanceof org.hibernate.mapping.List list
                    && table.equals(list.getIndex().getTable())) {
                list.getIndex().getColumns().forEach((column) -> columns.add(column.getName()));
            }
        }
        return columns;
    }

    private static boolean speaksOf(Set<String> discriminators, String condition) {
        return discriminators.stream().anyMatch((column) -> condition.startsWith(column + " "));
    }
}
