package dev.migrate.autogenerate;

import dev.migrate.model.Deferral;
import dev.migrate.model.Index;
import dev.migrate.model.IndexColumn;
import dev.migrate.model.Table;
import dev.migrate.model.UniqueConstraint;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An index or a unique constraint: one of the two is {@code null}.
 *
 * @param definition the same as an index in the database's spelling, whatever its name
 */
record Access(
        @Nullable UniqueConstraint constraint, @Nullable Index index, Index definition) {

    static List<Access> of(Table table, TablePair pair, Spelling spelling) {
        List<Access> all = new ArrayList<>();
        table.uniqueConstraints().forEach((unique) -> all.add(of(unique, pair, spelling)));
        table.indexes().forEach((index) -> all.add(new Access(null, index, spelling.definition(index, pair))));
        return all;
    }

    private static Access of(UniqueConstraint unique, TablePair pair, Spelling spelling) {
        List<IndexColumn> columns =
                unique.columns().stream().map(IndexColumn::of).toList();
        Index index = new Index("unique", columns, true);
        return new Access(
                unique,
                null,
                spelling.definition(unique.nullsNotDistinct() ? index.withNullsNotDistinct() : index, pair));
    }

    @Nullable
    String name() {
        return (index != null) ? index.name() : (constraint == null) ? null : constraint.name();
    }

    @Nullable
    String keyName(Spelling spelling) {
        String name = name();
        return (name == null) ? null : spelling.name(name);
    }

    /** Returns what nothing but the same kind of thing has. */
    Object exact() {
        return (constraint == null)
                ? definition
                : new UniqueConstraint(null, columns(definition), constraint.deferral(), constraint.nullsNotDistinct());
    }

    /** Returns what is unique at once in all rows, or {@code null} for anything else. */
    @Nullable
    Index uniqueness() {
        boolean deferred = constraint != null && constraint.deferral() != Deferral.NOT_DEFERRABLE;
        List<String> columns = columns(definition);
        Index plain = new Index(
                definition.name(), columns.stream().map(IndexColumn::of).toList(), true);
        boolean same = definition.equals(definition.nullsNotDistinct() ? plain.withNullsNotDistinct() : plain);
        return (deferred || !same) ? null : definition;
    }

    /** Returns the columns of a unique constraint in no order, or {@code null} for anything else. */
    @Nullable
    List<String> permuted() {
        return (constraint == null)
                ? null
                : columns(definition).stream().sorted().toList();
    }

    boolean hasExpression() {
        return definition.where() != null || definition.columns().stream().anyMatch(IndexColumn::computed);
    }

    /** Whether the database may spell it otherwise. */
    boolean isDoubtful() {
        return hasExpression()
                || definition.columns().stream()
                        .anyMatch((column) -> column.nulls() != null || column.operatorClass() != null);
    }

    Difference difference(TablePair pair, boolean wanted) {
        if (constraint != null) {
            return new Difference.OfConstraint(pair.name(), wanted ? constraint : null, wanted ? null : constraint);
        }
        return new Difference.OfIndex(pair.name(), wanted ? index : null, wanted ? null : index);
    }

    private static List<String> columns(Index index) {
        return index.columns().stream().map(IndexColumn::name).toList();
    }
}
