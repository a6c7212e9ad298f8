package dev.migrate.autogenerate;

import dev.migrate.testing.TestDatabase;
import java.util.Set;

class H2RandomPairsTests extends RandomPairsContractTests {

    @Override
    TestDatabase newDatabase() {
        return TestDatabase.h2();
    }

    @Override
    int pairs() {
        return 70;
    }

    @Override
    Set<Integer> open() {
        return Set.of();
    }
}
