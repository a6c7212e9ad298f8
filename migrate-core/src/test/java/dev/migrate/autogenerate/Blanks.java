package dev.migrate.autogenerate;

import dev.migrate.dialect.Dialect;
import dev.migrate.model.Column;
import dev.migrate.model.QualifiedName;
import dev.migrate.model.SchemaModel;

/** What a person writes where a generated revision leaves a value open: any that fits the column as it is wanted. */
final class Blanks {

    private final Abilities can;
    private final DraftSchema wanted;

    Blanks(Dialect dialect, SchemaModel wanted) {
        this.can = Abilities.of(dialect);
        this.wanted = new DraftSchema(wanted);
    }

    /** Returns the statement that fills a column's nulls. */
    String fill(QualifiedName table, String column) {
        DraftTable draft = wanted.table(table);
        Column definition = (draft == null) ? null : draft.column(column);
        if (definition == null) {
            throw new IllegalStateException("there is no column " + table + "." + column + " to be filled");
        }
        String name = can.dialect().quote(column);
        return "update " + can.dialect().quote(table) + " set " + name + " = "
                + new RandomValues(new Dice(0), can).literal(definition, 0, wanted) + " where " + name + " is null";
    }
}
