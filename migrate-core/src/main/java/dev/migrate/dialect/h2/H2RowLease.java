package dev.migrate.dialect.h2;

import dev.migrate.dialect.LeaseSql;
import dev.migrate.model.QualifiedName;
import java.util.function.Function;

/** The row lease in H2's SQL. */
final class H2RowLease {

    private static final String NOW_MILLIS = "cast(extract(epoch from current_timestamp) * 1000 as bigint)";

    private H2RowLease() {}

    /** Returns the SQL for a database in which names are quoted so. */
    static LeaseSql sql(Function<QualifiedName, String> quote) {
        return new LeaseSql(quote, NOW_MILLIS, "bigint");
    }
}
