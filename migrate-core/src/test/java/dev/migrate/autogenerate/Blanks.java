package dev.migrate.autogenerate;

import dev.migrate.dialect.Dialect;
import dev.migrate.model.Column;
import dev.migrate.model.QualifiedName;
import dev.migrate.model.SchemaModel;
import java.util.List;

/** What a person writes where a generated revision leaves a value open: any that fits the column as it is wanted. */
final class Blanks {

    private final Abilities can;
    private final DraftSchema wanted;

    Blanks(Dialect dialect, SchemaModel wanted) {
        this.can = Abilities.of(dialect);
        this.wanted = new DraftSchema(wanted);
    }

    /** Returns the statements that fill a column's nulls: the first row gets another value than the rest. */
    List<String> fill(QualifiedName table, String column) {
        DraftTable draft = wanted.table(table);
        Column definition = (draft == null) ? null : draft.column(column);
        if (definition == null) {
            throw new IllegalStateException("there is no column " + table + "." + column + " to be filled");
        }
        String name = can.dialect().quote(column);
        String owner = can.dialect().quote(table);
        RandomValues values = new RandomValues(new Dice(0), can);
        String update = "update " + owner + " set " + name + " = ";
        String missing = " where " + name + " is null";
        String first = switch (can.dialect().id()) {
            case "postgresql" -> missing + " and ctid = (select min(ctid) from " + owner + missing + ")";
            case "mariadb" -> missing + " limit 1";
            default -> missing + " fetch first row only";
        };
        return List.of(
                update + values.literal(definition, 0, wanted) + first,
                update + values.literal(definition, 1, wanted) + missing);
    }
}
