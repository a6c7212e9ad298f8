package dev.migrate.dialect.hsqldb;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migrate.dialect.HeldLock;
import dev.migrate.dialect.IdentifierCase;
import dev.migrate.dialect.LeaseTiming;
import dev.migrate.dialect.LockStrategy;
import dev.migrate.dialect.RowLeaseLock;
import dev.migrate.dialect.RowLeaseLockContractTests;
import dev.migrate.testing.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The lock in each of the models of transactions that HSQLDB has. */
abstract class HsqldbRowLeaseContractTests extends RowLeaseLockContractTests {

    private static final HsqldbSchemaInspector INSPECTOR = new HsqldbSchemaInspector(IdentifierCase.UPPER, Set.of());

    HsqldbRowLeaseContractTests(String transactions) {
        super(
                new TestDatabase("HSQL Database Engine", TestDatabase.hsqldb().url() + ";hsqldb.tx=" + transactions),
                INSPECTOR);
    }

    @Test
    void takesItsTimeFromTheServer() throws SQLException {
        LockStrategy strategy =
                new RowLeaseLock(INSPECTOR, HsqldbRowLease.sql(Object::toString), LeaseTiming.standard());
        Connection connection = open();
        try (HeldLock held = strategy.tryAcquire(request(connection)).orElseThrow()) {
            held.ensureHeld();
            Instant since = strategy.holder(request(connection)).orElseThrow().since();
            assertThat(Duration.between(since, Instant.now()).abs()).isLessThan(Duration.ofSeconds(20));
            assertThat(strategy.tryAcquire(request(open()))).isEmpty();
        }
    }
}
