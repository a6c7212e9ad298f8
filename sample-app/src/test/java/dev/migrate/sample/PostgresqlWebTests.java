package dev.migrate.sample;

import dev.migrate.testing.TestDatabase;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

class PostgresqlWebTests extends WebContractTests {

    PostgresqlWebTests() {
        super("PostgreSQL");
    }

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry properties) {
        String url = TestDatabase.postgresql().url();
        properties.add("spring.datasource.url", () -> url);
    }
}
