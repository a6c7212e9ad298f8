package dev.migrate.sample;

import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

class H2WebTests extends WebContractTests {

    H2WebTests() {
        super("H2");
    }

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry properties) {
        String url = Sample.h2().url();
        properties.add("spring.datasource.url", () -> url);
    }
}
