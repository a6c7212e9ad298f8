package dev.migrate.dialect.postgresql;

import dev.migrate.dialect.ChangeWriter;
import dev.migrate.dialect.DatabaseProduct;
import dev.migrate.dialect.DialectCapabilities;
import dev.migrate.dialect.SqlStatement;
import dev.migrate.operation.OperationVisitor;
import java.util.List;

/**
 * Products that speak PostgreSQL's dialect, with what is different about each.
 *
 * <p>The distributed ones change a schema in transactions of their own, whatever the session's says, and their advisory locks
 * are absent, or there for the look of it, or depend on a setting; so a row is the lock. CockroachDB knows neither deferrable
 * constraints nor PL/pgSQL on every release.
 */
enum PostgresqlVariant {
    /** The original. */
    POSTGRESQL("postgresql", true, true),
    /** CockroachDB, by its manual's page on PostgreSQL compatibility. */
    COCKROACHDB("cockroachdb", false, false),
    /** YugabyteDB, which runs PostgreSQL's own front end over another storage. */
    YUGABYTEDB("yugabytedb", false, true);

    private final String id;
    private final boolean transactionalDdl;
    private final boolean deferrableConstraints;

    PostgresqlVariant(String id, boolean transactionalDdl, boolean deferrableConstraints) {
        this.id = id;
        this.transactionalDdl = transactionalDdl;
        this.deferrableConstraints = deferrableConstraints;
    }

    String id() {
        return id;
    }

    DialectCapabilities capabilities(DatabaseProduct product) {
        boolean nullsNotDistinct = this != COCKROACHDB && product.majorVersion() >= 15;
        return new DialectCapabilities(
                transactionalDdl, true, deferrableConstraints, true, 63, false, nullsNotDistinct, false);
    }

    /** Whether a session can hold the lock by itself. */
    boolean hasAdvisoryLocks() {
        return this == POSTGRESQL;
    }

    OperationVisitor<List<SqlStatement>> renderer(ChangeWriter out) {
        return (this == COCKROACHDB) ? new CockroachdbSqlRenderer(out) : new PostgresqlSqlRenderer(out);
    }
}
