package dev.migrate.changelog.java;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migrate.changelog.RevisionScript;
import dev.migrate.testing.ContractCase;
import dev.migrate.testing.ContractCases;
import org.junit.jupiter.api.Test;

class JavaContractCaseTests {

    @Test
    void everyCaseDoesTheSameInJava() throws Exception {
        JavaSourceRoundTrip roundTrip = new JavaSourceRoundTrip();
        for (ContractCase each : ContractCases.all()) {
            roundTrip.add(each.name(), each.script());
            roundTrip.add("given of " + each.name(), new RevisionScript(each.given(), null));
        }
        assertThat(roundTrip.size()).isGreaterThan(300);
        roundTrip.verify();
    }
}
