package dev.migrate.dialect.postgresql;

import dev.migrate.dialect.LeaseSql;
import dev.migrate.model.QualifiedName;
import java.util.function.Function;

/** The row lease in PostgreSQL's SQL, for its relatives without session locks. */
final class PostgresqlRowLease {

    private static final String NOW_MILLIS = "cast(extract(epoch from clock_timestamp()) * 1000 as bigint)";

    private PostgresqlRowLease() {}

    /** Returns the SQL for a database in which names are quoted so. */
    static LeaseSql sql(Function<QualifiedName, String> quote) {
        return new LeaseSql(quote, NOW_MILLIS, "bigint");
    }
}
