package dev.migrate.sample;

import dev.migrate.testing.TestDatabase;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

class H2WebTests extends WebContractTests {

    H2WebTests() {
        super("H2");
    }

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry properties) {
        String url = TestDatabase.h2().url();
        properties.add("spring.datasource.url", () -> url);
    }
}
