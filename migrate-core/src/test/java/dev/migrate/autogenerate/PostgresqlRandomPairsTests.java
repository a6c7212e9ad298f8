package dev.migrate.autogenerate;

import dev.migrate.testing.TestDatabase;
import java.util.Set;

class PostgresqlRandomPairsTests extends RandomPairsContractTests {

    @Override
    TestDatabase newDatabase() {
        return TestDatabase.postgresql();
    }

    @Override
    int pairs() {
        return 60;
    }

    @Override
    Set<Integer> open() {
        return Set.of();
    }
}
