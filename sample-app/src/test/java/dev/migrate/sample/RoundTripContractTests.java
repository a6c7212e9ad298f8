package dev.migrate.sample;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migrate.Migrator;
import dev.migrate.testing.TestDatabase;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The way up, down and up again through the {@link Migrator} bean; a subclass chooses the database. */
abstract class RoundTripContractTests {

    abstract TestDatabase emptyDatabase();

    @Test
    void downgradeToBaseAndUpgradeGiveTheSameSchema() {
        TestDatabase database = emptyDatabase();
        try (ConfigurableApplicationContext context = Sample.start(database)) {
            Migrator migrator = context.getBean(Migrator.class);
            List<String> columns = Columns.of(database);

            List<String> reverted = migrator.downgrade("base").revisions();

            List<String> newestFirst = new ArrayList<>(Revisions.ALL);
            Collections.reverse(newestFirst);
            assertThat(reverted).isEqualTo(newestFirst);
            assertThat(Columns.tables(database)).isEmpty();
            assertThat(migrator.current()).isEmpty();

            assertThat(migrator.upgrade("head").revisions()).isEqualTo(Revisions.ALL);
            assertThat(Columns.of(database)).isEqualTo(columns);
            assertThat(migrator.current()).containsExactly(Revisions.HEAD);
        }
    }

    @Test
    void statusOfExistingRowsIsFilled() {
        TestDatabase database = emptyDatabase();
        try (ConfigurableApplicationContext context = Sample.start(database)) {
            Migrator migrator = context.getBean(Migrator.class);
            migrator.downgrade("d81f6c3a0e94");
            JdbcClient jdbc = JdbcClient.create(database.dataSource());
            jdbc.sql("insert into data_products (name) values ('Older than its status')")
                    .update();

            migrator.upgrade("8f2c1d7ab034");

            assertThat(jdbc.sql("select distinct status from data_products")
                            .query(String.class)
                            .list())
                    .containsExactly("draft");
        }
    }
}
