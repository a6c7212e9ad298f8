package dev.migrate.dialect.sqlite;

import dev.migrate.dialect.sqlite.SqliteClause.Kind;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Finds out which tables refer to which. */
final class SqliteReferences {

    private SqliteReferences() {}

    /** Returns the names of the other tables that have a foreign key to this one. */
    static List<String> to(SqliteCatalogue catalogue, String table) throws SQLException {
        List<String> names = new ArrayList<>();
        for (SqliteObject other : catalogue.all("table")) {
            boolean virtual = SqliteTokens.of(other.sql()).isWord(1, "virtual");
            if (!virtual
                    && !other.name().equalsIgnoreCase(table)
                    && SqliteTableSql.read(other.sql()).has((clause) -> refersTo(clause, table))) {
                names.add(other.name());
            }
        }
        return names;
    }

    /** Whether a constraint is a foreign key to this table. */
    static boolean refersTo(SqliteClause clause, String table) {
        return clause.is(Kind.FOREIGN_KEY) && referenced(clause).equalsIgnoreCase(table);
    }

    /** Returns the name of the table that a foreign key refers to. */
    static String referenced(SqliteClause foreignKey) {
        return foreignKey.body().name(position(foreignKey) + 1);
    }

    /** Returns where the word {@code references} stands. */
    static int position(SqliteClause foreignKey) {
        SqliteTokens body = foreignKey.body();
        return body.isWord(0, "foreign") ? body.closing(body.opening(0)) + 1 : 0;
    }
}
