package dev.migrate.autogenerate;

import dev.migrate.testing.TestDatabase;
import java.util.Set;

class PostgresqlMutationTests extends MutationContractTests {

    @Override
    TestDatabase newDatabase() {
        return TestDatabase.postgresql();
    }

    @Override
    int atLeast() {
        return 230;
    }

    @Override
    Set<String> open() {
        return Set.of("enum type to text");
    }
}
