package dev.migrate.autogenerate;

import dev.migrate.model.SchemaModel;
import dev.migrate.model.Table;
import java.util.Arrays;
import java.util.List;

/**
 * What a database has, what a model wants, and what differs where the model is right in everything.
 *
 * @param name the case's id and what it is about
 * @param database the statements that make what is there, with names to be quoted in square brackets
 * @param model what is wanted
 * @param expected the difference in lines; none where both are the same
 */
record ComparisonCase(String name, List<String> database, SchemaModel model, List<String> expected) {

    static ComparisonCase of(String name, String database, Table... tables) {
        List<String> statements = Arrays.stream(database.split(";\\s*"))
                .filter((sql) -> !sql.isBlank())
                .toList();
        return new ComparisonCase(name, statements, new SchemaModel(List.of(tables), List.of()), List.of());
    }

    /** Returns the same with what differs. */
    ComparisonCase differs(String... lines) {
        return new ComparisonCase(name, database, model, List.of(lines));
    }

    /** Whether both sides are the same. */
    boolean isSame() {
        return expected.isEmpty();
    }

    @Override
    public String toString() {
        return name;
    }
}
