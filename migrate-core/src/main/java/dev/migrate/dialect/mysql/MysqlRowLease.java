package dev.migrate.dialect.mysql;

import dev.migrate.dialect.LeaseSql;
import dev.migrate.model.QualifiedName;
import java.util.function.Function;

/** The row lease in the SQL of MariaDB and MySQL, for servers behind a proxy that shares sessions. */
final class MysqlRowLease {

    /** In UTC, because an hour that the clocks repeat would let a lease run out, or not. */
    private static final String NOW_MILLIS =
            "timestampdiff(microsecond, '1970-01-01 00:00:00', utc_timestamp(6)) div 1000";

    private MysqlRowLease() {}

    /** Returns the SQL for a server on which names are quoted so. */
    static LeaseSql sql(Function<QualifiedName, String> quote) {
        return new LeaseSql(quote, NOW_MILLIS, "bigint");
    }
}
