package dev.migrate.autogenerate;

import dev.migrate.testing.TestDatabase;

class H2PlannedObjectsTests extends PlannedObjectsContractTests {

    @Override
    TestDatabase newDatabase() {
        return TestDatabase.h2();
    }

    @Override
    String commented(String comment, int length) {
        return "comment on column t.a is '" + comment.replace("'", "''") + "'";
    }
}
