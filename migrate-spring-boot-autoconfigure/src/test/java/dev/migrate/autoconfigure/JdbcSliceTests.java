package dev.migrate.autoconfigure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migrate.Migrator;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.jdbc.test.autoconfigure.AutoConfigureTestDatabase;
import org.springframework.boot.jdbc.test.autoconfigure.JdbcTest;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A slice without JPA migrates the embedded database that takes the application's place, too. */
@JdbcTest(
        properties = {
            "migrate.locations=classpath:db/jdbc-slice",
            "spring.datasource.url=jdbc:postgresql://localhost:1/not-asked"
        })
@AutoConfigureTestDatabase(replace = AutoConfigureTestDatabase.Replace.ANY)
class JdbcSliceTests {

    @Autowired
    private JdbcClient database;

    @Autowired
    private Migrator migrator;

    @Test
    void theTablesAreThere() {
        assertThat(database.sql("select count(*) from visits").query(Long.class).single())
                .isZero();
        assertThat(migrator.current()).containsExactly("aaaa1111");
    }

    @SpringBootConfiguration
    @EnableAutoConfiguration
    static class Application {}
}
