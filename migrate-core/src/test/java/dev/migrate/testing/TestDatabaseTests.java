package dev.migrate.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

class TestDatabaseTests {

    @Test
    void postgresqlIsWhatItSays() throws SQLException {
        assertProduct(TestDatabase.postgresql());
    }

    @Test
    void mariadbIsWhatItSays() throws SQLException {
        assertProduct(TestDatabase.mariadb());
    }

    @Test
    void h2IsWhatItSays() throws SQLException {
        assertProduct(TestDatabase.h2());
    }

    private static void assertProduct(TestDatabase database) throws SQLException {
        try (Connection connection = database.open()) {
            assertThat(connection.getMetaData().getDatabaseProductName()).isEqualTo(database.product());
        }
    }
}
