package dev.migrate.autogenerate;

import dev.migrate.testing.TestDatabase;
import java.util.Set;

class H2MutationTests extends MutationContractTests {

    @Override
    TestDatabase newDatabase() {
        return TestDatabase.h2();
    }

    @Override
    int atLeast() {
        return 130;
    }

    @Override
    Set<String> open() {
        return Set.of("identity that starts at 2 added", "identity counts by 7", "always from 2 by 7");
    }
}
