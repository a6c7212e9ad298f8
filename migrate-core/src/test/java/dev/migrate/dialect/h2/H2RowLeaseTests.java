package dev.migrate.dialect.h2;

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

class H2RowLeaseTests extends RowLeaseLockContractTests {

    private static final H2SchemaInspector INSPECTOR = new H2SchemaInspector(IdentifierCase.UPPER, Set.of());

    H2RowLeaseTests() {
        super(TestDatabase.h2(), INSPECTOR);
    }

    @Test
    void takesItsTimeFromTheServer() throws SQLException {
        LockStrategy strategy = new RowLeaseLock(INSPECTOR, H2RowLease.sql(Object::toString), LeaseTiming.standard());
        Connection connection = open();
        try (HeldLock held = strategy.tryAcquire(request(connection)).orElseThrow()) {
            held.ensureHeld();
            Instant since = strategy.holder(request(connection)).orElseThrow().since();
            assertThat(Duration.between(since, Instant.now()).abs()).isLessThan(Duration.ofSeconds(20));
            assertThat(strategy.tryAcquire(request(open()))).isEmpty();
        }
    }
}
