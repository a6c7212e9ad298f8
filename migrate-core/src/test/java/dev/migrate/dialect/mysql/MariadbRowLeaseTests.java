package dev.migrate.dialect.mysql;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migrate.dialect.IdentifierCase;
import dev.migrate.dialect.LeaseSql;
import dev.migrate.dialect.RowLeaseLockContractTests;
import dev.migrate.model.QualifiedName;
import dev.migrate.testing.TestDatabase;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** MariaDB has a better lock, but not behind a proxy that shares its sessions. */
class MariadbRowLeaseTests extends RowLeaseLockContractTests {

    MariadbRowLeaseTests() {
        super(TestDatabase.mariadb(), new MysqlSchemaInspector(MysqlFlavorFixture.MARIADB, IdentifierCase.MIXED));
    }

    @Test
    void theServersTimeIsThatOfUtcWhateverTheSessionsZone() {
        LeaseSql sql = MysqlRowLease.sql(QualifiedName::name);
        SingleConnectionDataSource session =
                new SingleConnectionDataSource(TestDatabase.mariadb().url(), true);
        JdbcTemplate jdbc = new JdbcTemplate(session);
        jdbc.execute("set time_zone = '+05:00'");

        Long millis = jdbc.queryForObject("select " + sql.nowMillis(), Long.class);

        assertThat(Duration.between(Instant.ofEpochMilli(millis), Instant.now()).abs())
                .isLessThan(Duration.ofMinutes(1));
        session.destroy();
    }
}
