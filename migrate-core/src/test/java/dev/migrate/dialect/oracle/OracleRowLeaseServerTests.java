package dev.migrate.dialect.oracle;

import dev.migrate.dialect.RowLeaseLockContractTests;
import dev.migrate.testing.TestDatabase;
import org.junit.jupiter.api.Tag;

/** The lease on a real Oracle, whose clock is a row here; {@code bigint} is one of its names for a number since 23. */
@Tag("container")
class OracleRowLeaseServerTests extends RowLeaseLockContractTests {

    OracleRowLeaseServerTests() {
        super(TestDatabase.oracle(), new OracleSchemaInspector());
    }
}
