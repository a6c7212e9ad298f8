package dev.migrate.dialect.hsqldb;

import dev.migrate.dialect.LeaseSql;
import dev.migrate.model.QualifiedName;
import java.util.function.Function;

/** The row lease in HSQLDB's SQL. */
final class HsqldbRowLease {

    private HsqldbRowLease() {}

    /** Returns the SQL for a database in which names are quoted so. */
    static LeaseSql sql(Function<QualifiedName, String> quote) {
        return new LeaseSql(quote, "unix_millis()", "bigint");
    }
}
