package dev.migrate.dialect;

import dev.migrate.testing.TestDatabase;
import java.sql.SQLException;
import org.junit.jupiter.api.Tag;

@Tag("container")
class OracleChangeCaseTests extends ChangeCaseContractTests {

    @Override
    TestDatabase newDatabase() {
        return TestDatabase.oracle();
    }

    /** The server goes with its container. */
    @Override
    void discard(LiveDatabase used) throws SQLException {
        used.close();
    }
}
