package dev.migrate.autogenerate;

import dev.migrate.model.CheckConstraint;
import dev.migrate.model.Column;
import dev.migrate.model.Index;
import dev.migrate.model.Table;
import java.util.ArrayList;
import java.util.List;

/**
 * A scratch table that was refused, as several with one column, check or index each; none if it has only one.
 *
 * @param refused the table
 */
record ScratchParts(Table refused) {

    List<Table> all() {
        List<Table> parts = new ArrayList<>();
        boolean ofColumns =
                refused.checkConstraints().isEmpty() && refused.indexes().isEmpty();
        if (ofColumns) {
            refused.columns().forEach((column) -> parts.add(Table.of(refused.name(), withNeeded(column))));
        }
        Table plain = Table.of(refused.name(), refused.columns().toArray(Column[]::new));
        for (CheckConstraint check : refused.checkConstraints()) {
            parts.add(plain.with(check));
        }
        for (Index index : refused.indexes()) {
            parts.add(plain.with(index));
        }
        return (parts.size() == 1) ? List.of() : parts;
    }

    /** A formula needs the columns that it mentions. */
    private Column[] withNeeded(Column column) {
        Mentions mentions = Mentions.in(
                (column.type().generation() == null) ? "" : column.type().toString());
        return refused.columns().stream()
                .filter((other) -> other.equals(column) || mentions.include(other.name()))
                .toArray(Column[]::new);
    }
}
