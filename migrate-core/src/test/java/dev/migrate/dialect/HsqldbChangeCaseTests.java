package dev.migrate.dialect;

import dev.migrate.testing.TestDatabase;
import java.sql.SQLException;

class HsqldbChangeCaseTests extends ChangeCaseContractTests {

    @Override
    TestDatabase newDatabase() {
        return TestDatabase.hsqldb();
    }

    @Override
    void discard(LiveDatabase used) throws SQLException {
        used.execute("shutdown");
        used.close();
    }
}
