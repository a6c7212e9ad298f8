package dev.migrate.autoconfigure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.aot.hint.RuntimeHints;
import org.springframework.aot.hint.predicate.RuntimeHintsPredicates;

class MigrateRuntimeHintsTests {

    @Test
    void revisionFilesThePageAndTheListOfDialectsAreInTheImage() {
        RuntimeHints hints = new RuntimeHints();

        new MigrateRuntimeHints().registerHints(hints, getClass().getClassLoader());

        assertThat(RuntimeHintsPredicates.resource().forResource("db/migrations/2026/aaaa.yaml"))
                .accepts(hints);
        assertThat(RuntimeHintsPredicates.resource().forResource("dev/migrate/actuate/page.html"))
                .accepts(hints);
        assertThat(RuntimeHintsPredicates.resource()
                        .forResource("META-INF/services/dev.migrate.dialect.DialectProvider"))
                .accepts(hints);
    }
}
