package dev.migrate.dialect.oracle;

import dev.migrate.dialect.LeaseSql;
import dev.migrate.model.QualifiedName;
import java.util.function.Function;

/** The row lease in Oracle's SQL. */
final class OracleRowLease {

    /** Whole seconds, which is exact enough for a lease; the difference of two dates is a number of days. */
    private static final String NOW_MILLIS =
            "(round((cast(sys_extract_utc(systimestamp) as date) - date '1970-01-01') * 86400) * 1000)";

    private OracleRowLease() {}

    /** Returns the SQL for a database in which names are quoted so. */
    static LeaseSql sql(Function<QualifiedName, String> quote) {
        return new LeaseSql(quote, NOW_MILLIS, "number(19)");
    }
}
