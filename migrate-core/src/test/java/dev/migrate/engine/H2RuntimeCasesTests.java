package dev.migrate.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migrate.revision.RevisionRange;
import dev.migrate.testing.TestDatabase;
import org.junit.jupiter.api.Test;

class H2RuntimeCasesTests extends RuntimeCasesContractTests {

    @Override
    TestDatabase newDatabase() {
        return TestDatabase.h2();
    }

    @Test
    void x03AScriptHasNoTransactionsWhereDdlEndsThem() {
        assertThat(script().upgrade(RevisionRange.parse("base:head")).lines())
                .isNotEmpty()
                .noneMatch((line) -> line.startsWith("begin") || line.startsWith("commit"));
    }
}
