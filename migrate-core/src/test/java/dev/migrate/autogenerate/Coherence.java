package dev.migrate.autogenerate;

import dev.migrate.model.CheckConstraint;
import dev.migrate.model.Column;
import dev.migrate.model.Deferral;
import dev.migrate.model.ForeignKey;
import dev.migrate.model.Index;
import dev.migrate.model.IndexColumn;
import dev.migrate.model.PrimaryKey;
import dev.migrate.model.ReferentialAction;
import dev.migrate.model.UniqueConstraint;
import dev.migrate.model.Value;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Takes out of a draft what no database would take, until the rest is a schema. */
final class Coherence {

    private final DraftSchema schema;
    private final RandomParts parts;

    Coherence(DraftSchema schema, RandomParts parts) {
        this.schema = schema;
        this.parts = parts;
    }

    void restore() {
        schema.tables.forEach(this::columns);
        schema.tables.forEach(this::keys);
        schema.tables.forEach(this::identity);
        schema.tables.forEach(this::indexes);
        schema.tables.forEach((table) -> table.foreignKeys.removeIf((key) -> !isSound(table, key)));
        schema.tables.forEach(this::distinctForeignKeys);
        if (parts.can.isMariadb()) {
            schema.tables.forEach(this::uncheckedByActions);
        }
    }

    /** MariaDB refuses a check of what a foreign key may change by itself. */
    private void uncheckedByActions(DraftTable table) {
        table.checks.removeIf((check) -> table.foreignKeys.stream()
                .filter((key) -> key.onDelete() == ReferentialAction.SET_NULL
                        || key.onUpdate() == ReferentialAction.SET_NULL
                        || key.onUpdate() == ReferentialAction.CASCADE)
                .flatMap((key) -> key.columns().stream())
                .anyMatch((column) -> parts.mentions(check.expression(), column)));
    }

    /** Takes out everything that mentions a column, except the column. */
    void forget(DraftTable table, String column) {
        if (table.key != null && table.key.columns().contains(column)) {
            table.key = null;
        }
        table.uniques.removeIf((unique) -> unique.columns().contains(column));
        table.indexes.removeIf((index) -> uses(index, column));
        table.checks.removeIf((check) -> parts.mentions(check.expression(), column));
        table.foreignKeys.removeIf((key) -> key.columns().contains(column));
        table.columns.removeIf((each) -> parts.mentions(each.type().generation(), column));
        schema.tables.forEach((other) ->
                other.foreignKeys.removeIf((key) -> key.referencedTable().equals(table.name)
                        && key.referencedColumns().contains(column)));
    }

    boolean isMentioned(DraftTable table, String column) {
        return table.indexes.stream()
                        .anyMatch((index) -> index.columns().stream()
                                        .anyMatch((each) -> each.computed() && parts.mentions(each.name(), column))
                                || parts.mentions(index.where(), column))
                || table.checks.stream().anyMatch((check) -> parts.mentions(check.expression(), column))
                || table.columns.stream()
                        .anyMatch((each) -> parts.mentions(each.type().generation(), column));
    }

    boolean isInForeignKey(DraftTable table, String column) {
        return table.foreignKeys.stream().anyMatch((key) -> key.columns().contains(column))
                || schema.tables.stream()
                        .flatMap((other) -> other.foreignKeys.stream())
                        .anyMatch((key) -> key.referencedTable().equals(table.name)
                                && key.referencedColumns().contains(column));
    }

    private boolean uses(Index index, String column) {
        return index.include().contains(column)
                || parts.mentions(index.where(), column)
                || index.columns().stream()
                        .anyMatch((each) -> each.computed()
                                ? parts.mentions(each.name(), column)
                                : each.name().equals(column));
    }

    private void columns(DraftTable table) {
        Set<String> sequences = new HashSet<>();
        schema.sequences.forEach((sequence) -> sequences.add(sequence.name().toString()));
        table.columns.replaceAll((column) -> {
            Column sound = column;
            if (sound.defaultValue() instanceof Value.NextValue next
                    && !sequences.contains(next.sequence().toString())) {
                sound = sound.withDefault(null);
            }
            if (sound.identity() != null && !RandomSchemas.isWhole(sound.type())) {
                sound = sound.withIdentity(null);
            }
            return (sound.identity() != null || sound.type().generation() != null) ? sound.withDefault(null) : sound;
        });
    }

    private void keys(DraftTable table) {
        PrimaryKey key = table.key;
        if (key != null && !key.columns().stream().allMatch((each) -> isKey(table, each))) {
            table.key = null;
            key = null;
        }
        if (key != null) {
            for (String each : key.columns()) {
                Value value = Objects.requireNonNull(table.column(each)).defaultValue();
                table.alter(each, (column) -> column.notNull().withDefault(value));
            }
        }
        Set<Set<String>> seen = new HashSet<>();
        if (key != null) {
            seen.add(Set.copyOf(key.columns()));
        }
        table.uniques.removeIf(
                (UniqueConstraint unique) -> !unique.columns().stream().allMatch((each) -> isKey(table, each))
                        || !seen.add(Set.copyOf(unique.columns())));
        Set<String> conditions = new HashSet<>();
        table.checks.removeIf((CheckConstraint check) -> !conditions.add(check.expression()));
    }

    private boolean isKey(DraftTable table, String name) {
        Column column = table.column(name);
        return column != null && ColumnKind.of(column.type()).isKey();
    }

    private void identity(DraftTable table) {
        boolean one = false;
        for (Column column : List.copyOf(table.columns)) {
            boolean keyed = !parts.can.identityNeedsKey()
                    || (table.key != null && table.key.columns().get(0).equals(column.name()));
            boolean checked = parts.can.identityNeedsKey()
                    && table.checks.stream().anyMatch((check) -> parts.mentions(check.expression(), column.name()));
            if (column.identity() != null && (one || !keyed || checked)) {
                table.alter(column.name(), (each) -> each.withIdentity(null));
            } else if (column.identity() != null) {
                one = true;
                table.alter(column.name(), Column::notNull);
            }
        }
    }

    private void indexes(DraftTable table) {
        Set<Object> seen = new HashSet<>();
        table.uniques.forEach((unique) -> seen.add(unique.columns()));
        if (table.key != null) {
            seen.add(table.key.columns());
        }
        table.indexes.removeIf((index) -> {
            boolean known = index.columns().stream()
                            .filter((each) -> !each.computed())
                            .allMatch((each) -> isIndexable(table, each))
                    && index.include().stream().allMatch((each) -> table.column(each) != null);
            Object shape = (index.where() == null && index.include().isEmpty())
                    ? index.columns().stream().map(IndexColumn::name).toList()
                    : List.of(index.columns(), String.valueOf(index.where()), index.include());
            return !known || !seen.add(shape);
        });
    }

    private static boolean isIndexable(DraftTable table, IndexColumn each) {
        Column column = table.column(each.name());
        return column != null && RandomParts.isIndexable(column);
    }

    private boolean isSound(DraftTable table, ForeignKey key) {
        DraftTable target = schema.table(key.referencedTable());
        if (target == null || !isReferable(target, key.referencedColumns())) {
            return false;
        }
        for (int i = 0; i < key.columns().size(); i++) {
            Column from = table.column(key.columns().get(i));
            Column to = target.column(key.referencedColumns().get(i));
            if (from == null || to == null || !from.type().equals(to.type())) {
                return false;
            }
            if (isAlwaysNumbered(from) && key.onUpdate() != ReferentialAction.NO_ACTION) {
                return false;
            }
            if (!from.nullable() && empties(key.onDelete(), key.onUpdate())) {
                return false;
            }
            boolean nullArrives = !from.nullable() && to.nullable() && key.onUpdate() == ReferentialAction.CASCADE;
            if (nullArrives && parts.can.isMariadb()) {
                return false;
            }
        }
        return true;
    }

    /** H2 updates no column by a foreign key that it always numbers. */
    private boolean isAlwaysNumbered(Column column) {
        return parts.can.dialect().id().equals("h2")
                && column.identity() != null
                && column.identity().always();
    }

    private static boolean empties(ReferentialAction onDelete, ReferentialAction onUpdate) {
        Set<ReferentialAction> emptying = Set.of(ReferentialAction.SET_NULL, ReferentialAction.SET_DEFAULT);
        return emptying.contains(onDelete) || emptying.contains(onUpdate);
    }

    private static boolean isReferable(DraftTable target, List<String> columns) {
        @Nullable PrimaryKey key = target.key;
        return (key != null && key.columns().equals(columns))
                || target.uniques.stream()
                        .anyMatch((unique) -> unique.deferral() == Deferral.NOT_DEFERRABLE
                                && unique.columns().equals(columns));
    }

    private void distinctForeignKeys(DraftTable table) {
        Set<Object> seen = new HashSet<>();
        table.foreignKeys.removeIf((key) -> !seen.add(List.of(key.columns(), key.referencedTable())));
    }
}
