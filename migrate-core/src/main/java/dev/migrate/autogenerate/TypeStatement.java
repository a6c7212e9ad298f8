package dev.migrate.autogenerate;

import dev.migrate.dialect.Dialect;
import dev.migrate.error.SourceLocation;
import dev.migrate.operation.Change;
import dev.migrate.operation.ModifyDataType;

/**
 * The statement by which a database changes the type of a column, for those that have to say more in it.
 *
 * @param sql the whole statement
 * @param type the type alone, in the database's words
 */
record TypeStatement(String sql, String type) {

    private static final String SET_TYPE = " set data type ";

    static TypeStatement of(ModifyDataType operation, Dialect dialect) {
        String sql = dialect.render(Change.of(operation, SourceLocation.of("a generated revision")))
                .get(0)
                .sql();
        return new TypeStatement(sql, sql.substring(sql.indexOf(SET_TYPE) + SET_TYPE.length()));
    }
}
