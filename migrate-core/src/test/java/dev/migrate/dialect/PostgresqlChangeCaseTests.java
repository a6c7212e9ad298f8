package dev.migrate.dialect;

import dev.migrate.testing.ContractCase;
import dev.migrate.testing.TestDatabase;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;

/** The cases share one database: each is rolled back, apart from those with a statement that no transaction takes. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PostgresqlChangeCaseTests extends ChangeCaseContractTests {

    private LiveDatabase shared;

    @Override
    TestDatabase newDatabase() {
        return TestDatabase.postgresql();
    }

    @BeforeAll
    void start() throws SQLException {
        shared = started();
    }

    @AfterAll
    void end() throws SQLException {
        shared.close();
    }

    @Override
    LiveDatabase open(ContractCase theCase) throws SQLException {
        boolean transactional = theCase.script().upgrade().stream()
                .flatMap((change) -> shared.dialect().render(change).stream())
                .allMatch(SqlStatement::transactional);
        if (!transactional) {
            return super.open(theCase);
        }
        shared.connection().setAutoCommit(false);
        return shared;
    }

    @Override
    void discard(LiveDatabase used) throws SQLException {
        if (used == shared) {
            used.connection().rollback();
        } else {
            used.close();
        }
    }
}
