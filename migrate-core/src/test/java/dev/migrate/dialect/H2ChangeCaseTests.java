package dev.migrate.dialect;

import dev.migrate.testing.TestDatabase;
import java.sql.SQLException;

class H2ChangeCaseTests extends ChangeCaseContractTests {

    @Override
    TestDatabase newDatabase() {
        return TestDatabase.h2();
    }

    @Override
    void discard(LiveDatabase used) throws SQLException {
        used.execute("shutdown");
        used.close();
    }
}
