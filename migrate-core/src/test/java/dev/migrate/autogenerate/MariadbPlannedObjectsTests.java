package dev.migrate.autogenerate;

import dev.migrate.testing.TestDatabase;

class MariadbPlannedObjectsTests extends PlannedObjectsContractTests {

    @Override
    TestDatabase newDatabase() {
        return TestDatabase.mariadb();
    }

    @Override
    String commented(String comment, int length) {
        return "alter table t modify a varchar(" + length + ") default 'x' not null comment '"
                + comment.replace("\\", "\\\\").replace("'", "''") + "'";
    }
}
