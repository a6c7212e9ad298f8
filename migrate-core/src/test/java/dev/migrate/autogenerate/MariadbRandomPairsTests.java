package dev.migrate.autogenerate;

import dev.migrate.testing.TestDatabase;
import java.util.Set;

class MariadbRandomPairsTests extends RandomPairsContractTests {

    @Override
    TestDatabase newDatabase() {
        return TestDatabase.mariadb();
    }

    @Override
    int pairs() {
        return 12;
    }

    @Override
    Set<Integer> open() {
        return Set.of(5);
    }
}
