package dev.migrate.autogenerate;

import dev.migrate.model.CheckConstraint;
import dev.migrate.model.Column;
import dev.migrate.model.Constraint;
import dev.migrate.model.ForeignKey;
import dev.migrate.model.Index;
import dev.migrate.model.IndexColumn;
import dev.migrate.model.PrimaryKey;
import dev.migrate.model.QualifiedName;
import dev.migrate.model.Table;
import dev.migrate.model.UniqueConstraint;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What has to go before a column can: its keys, indexes and checks, and what is computed from it. */
final class ColumnDependents {

    private final PlanDraft draft;
    private final ForeignKeyPlan foreignKeys;
    private final KeyPlan keys;

    ColumnDependents(PlanDraft draft, ForeignKeyPlan foreignKeys, KeyPlan keys) {
        this.draft = draft;
        this.foreignKeys = foreignKeys;
        this.keys = keys;
    }

    /** Drops what hangs on a column for good. */
    void drop(QualifiedName name, String column, boolean early) {
        Table table = draft.actual(name);
        if (table == null) {
            return;
        }
        keysOn(table, column).forEach((each) -> foreignKeys.drop(each.table(), each.key()));
        constraints(table, column).forEach((constraint) -> keys.drop(name, constraint, early));
        indexes(table, column).forEach((index) -> keys.drop(name, index, early));
    }

    /** Drops what hangs on a column that is about to be replaced, and brings back what is wanted of it. */
    void renew(QualifiedName name, String column) {
        Table table = draft.actual(name);
        if (table == null) {
            return;
        }
        renewForeignKeys(table, column);
        for (Constraint constraint : constraints(table, column)) {
            keys.drop(name, constraint, true);
            if (!draft.decides(name, constraint) && draft.keeps(name, constraint)) {
                keys.add(name, constraint);
            }
        }
        for (Index index : indexes(table, column)) {
            keys.drop(name, index, true);
            if (!draft.decides(name, index) && draft.keepsColumns(name, KeyCover.columns(index))) {
                keys.add(name, index);
            }
        }
    }

    /** Drops what goes anyway before the type of its column changes: it may not take the new one. */
    void dropDecided(QualifiedName name, String column) {
        Table table = draft.actual(name);
        if (table == null) {
            return;
        }
        constraints(table, column).stream()
                .filter((constraint) -> draft.decides(name, constraint))
                .forEach((constraint) -> keys.drop(name, constraint, true));
        draft.each(Difference.OfIndex.class, name)
                .filter((each) -> !KeyPlan.isRename(each))
                .flatMap((each) -> Stream.ofNullable(each.actual()))
                .filter(indexes(table, column)::contains)
                .forEach((index) -> keys.drop(name, index, true));
    }

    /** Whether a column is computed from one whose type changes, which it would be in the way of. */
    boolean isComputedFromChanging(QualifiedName table, Column column) {
        return draft.each(Difference.OfAspect.class, table)
                .anyMatch((each) -> each.aspect() == SubjectKind.TYPE
                        && mentions(column.type().generation(), each.actual().name()));
    }

    /** Drops the columns that are computed from one whose type is about to change, and adds them again. */
    void renewGenerated(QualifiedName name, String column, ColumnSteps steps) {
        Table table = draft.actual(name);
        if (table == null) {
            return;
        }
        for (Column other : table.columns()) {
            if (!draft.decides(name, other) && mentions(other.type().generation(), column)) {
                renew(name, other.name());
                steps.replace(name, other, other);
            }
        }
    }

    /**
     * Drops checks and indexes with expressions over a column whose type is about to become another one, and adds them again:
     * the database would keep them with a cast to the old type.
     */
    void renewExpressions(QualifiedName name, String column) {
        Table table = draft.actual(name);
        if (table == null) {
            return;
        }
        for (CheckConstraint check : table.checkConstraints()) {
            if (mentions(check.expression(), column) && !draft.decides(name, check)) {
                keys.drop(name, check, true);
                keys.add(name, asWanted(name, check));
            }
        }
        for (Index index : indexes(table, column)) {
            boolean computed = index.where() != null || index.columns().stream().anyMatch(IndexColumn::computed);
            if (computed && !draft.decides(name, index)) {
                keys.drop(name, index, true);
                keys.add(name, asWanted(name, index));
            }
        }
    }

    /** Returns the check as the model words it, without casts to the old type. */
    private CheckConstraint asWanted(QualifiedName table, CheckConstraint check) {
        Table wanted = draft.wanted(table);
        return (wanted == null)
                ? check
                : wanted.checkConstraints().stream()
                        .filter((each) -> Objects.equals(each.name(), check.name()))
                        .findFirst()
                        .orElse(check);
    }

    private Index asWanted(QualifiedName table, Index index) {
        Table wanted = draft.wanted(table);
        return (wanted == null)
                ? index
                : wanted.indexes().stream()
                        .filter((each) -> each.name().equals(index.name()))
                        .findFirst()
                        .orElse(index);
    }

    /** Returns the columns that a key references, also where it doesn't name them. */
    private List<String> referencedColumns(ForeignKey key) {
        Table referenced = draft.actual(key.referencedTable());
        PrimaryKey primary = (referenced == null) ? null : referenced.primaryKey();
        return (key.referencedColumns().isEmpty() && primary != null) ? primary.columns() : key.referencedColumns();
    }

    /** Drops the foreign keys on either side of which a column stands, and brings them back. */
    void renewForeignKeys(Table table, String column) {
        keysOn(table, column).forEach((each) -> foreignKeys.renew(each.table(), each.key()));
    }

    private List<KeyReferences.Reference> keysOn(Table table, String column) {
        Stream<KeyReferences.Reference> own = table.foreignKeys().stream()
                .filter((key) -> key.columns().contains(column))
                .map((key) -> new KeyReferences.Reference(table.name(), key));
        Stream<KeyReferences.Reference> others = draft.actualReferences().to(table.name()).stream()
                .filter((each) -> referencedColumns(each.key()).contains(column));
        return Stream.concat(own, others).distinct().toList();
    }

    private static List<Constraint> constraints(Table table, String column) {
        List<Constraint> found = new ArrayList<>();
        PrimaryKey key = table.primaryKey();
        if (key != null && key.columns().contains(column)) {
            found.add(key);
        }
        for (UniqueConstraint unique : table.uniqueConstraints()) {
            if (unique.columns().contains(column)) {
                found.add(unique);
            }
        }
        for (CheckConstraint check : table.checkConstraints()) {
            if (mentions(check.expression(), column)) {
                found.add(check);
            }
        }
        return found;
    }

    private static List<Index> indexes(Table table, String column) {
        return table.indexes().stream()
                .filter((index) -> index.include().contains(column)
                        || mentions(index.where(), column)
                        || index.columns().stream()
                                .anyMatch((part) -> part.computed()
                                        ? mentions(part.name(), column)
                                        : Objects.equals(part.name(), column)))
                .toList();
    }

    private static boolean mentions(@Nullable String sql, String column) {
        return sql != null && !Mentions.in(sql).among(List.of(column)).isEmpty();
    }
}
