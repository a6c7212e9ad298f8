package dev.migrate.autoconfigure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migrate.Migrator;
import dev.migrate.engine.JournalEntry;
import org.junit.jupiter.api.ClassOrderer;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestClassOrder;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Tests that share contexts, which Spring keeps and lets rest meanwhile: each database is migrated once, and a context that
 * wakes up again migrates nothing.
 */
@TestClassOrder(ClassOrderer.OrderAnnotation.class)
class CachedContextsTests {

    private static final String LOCATIONS = "migrate.locations=classpath:slice-migrations";
    private static final String FIRST = "spring.datasource.url=jdbc:h2:mem:cached-first;DB_CLOSE_DELAY=-1";
    private static final String SECOND = "spring.datasource.url=jdbc:h2:mem:cached-second;DB_CLOSE_DELAY=-1";

    @Nested
    @Order(1)
    @SpringBootTest(
            classes = TestApplication.Small.class,
            webEnvironment = WebEnvironment.NONE,
            properties = {LOCATIONS, FIRST})
    class OfOneDatabase {

        @Test
        void isMigrated(@Autowired Migrator migrator) {
            isMigratedOnce(migrator);
            new JdbcTemplate(dataSource).execute("insert into owners (id) values (1)");
        }

        @Autowired
        private javax.sql.DataSource dataSource;
    }

    @Nested
    @Order(2)
    @SpringBootTest(
            classes = TestApplication.Small.class,
            webEnvironment = WebEnvironment.NONE,
            properties = {LOCATIONS, SECOND})
    class OfAnother {

        @Test
        void isMigratedToo(@Autowired Migrator migrator) {
            isMigratedOnce(migrator);
        }
    }

    @Nested
    @Order(3)
    @SpringBootTest(
            classes = TestApplication.Small.class,
            webEnvironment = WebEnvironment.NONE,
            properties = {LOCATIONS, FIRST})
    class OfTheFirstAgain {

        @Test
        void staysAsItIs(@Autowired Migrator migrator, @Autowired javax.sql.DataSource dataSource) {
            isMigratedOnce(migrator);
            assertThat(new JdbcTemplate(dataSource).queryForList("select id from owners", Long.class))
                    .containsExactly(1L, 2L);
        }
    }

    private static void isMigratedOnce(Migrator migrator) {
        assertThat(migrator.current()).containsExactly("aaaa1111");
        assertThat(migrator.history()).extracting(JournalEntry::revision).containsExactly("aaaa1111");
    }
}
