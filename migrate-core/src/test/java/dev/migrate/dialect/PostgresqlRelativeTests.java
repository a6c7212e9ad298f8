package dev.migrate.dialect;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migrate.testing.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Who a server is that PostgreSQL's driver calls PostgreSQL. What CockroachDB and YugabyteDB say of themselves is from their
 * documentation and source.
 */
class PostgresqlRelativeTests {

    private final List<String> asked = new ArrayList<>();

    @Test
    void postgresqlIsBelievedWithoutAnotherQuestion() throws SQLException {
        assertThat(find("18.6", "")).isEqualTo("PostgreSQL 18.6");
        assertThat(find("15.5 (Debian 15.5-1.pgdg120+1)", "")).isEqualTo("PostgreSQL 15.5");
        assertThat(asked).isEmpty();
    }

    @Test
    void aRealPostgresqlIsOne() throws SQLException {
        try (Connection connection = TestDatabase.postgresql().open()) {
            assertThat(DatabaseProduct.of(connection).name()).isEqualTo("PostgreSQL");
            String ownVersion = connection.getMetaData().getDatabaseProductVersion();
            DatabaseProduct disguised = reported("13.0.0");
            assertThat(PostgresqlRelative.find(disguised, connection)).isEmpty();
            assertThat(find(ownVersion, "")).startsWith("PostgreSQL 1");
        }
    }

    @Test
    void cockroachdbIsKnownByItsFullVersion() throws SQLException {
        String full = "CockroachDB CCL v24.1.0 (x86_64-pc-linux-gnu, built 2024/05/15 21:28:29, go1.22.2)";
        assertThat(find("13.0.0", full)).isEqualTo("CockroachDB 24.1.0");
        assertThat(asked).containsExactly("13.0.0");
    }

    @Test
    void threeNumbersAloneDoNotMakeCockroachdb() throws SQLException {
        assertThat(find("13.5.9", "PostgreSQL 13.5.9 (EnterpriseDB Advanced Server 13.5.9) on x86_64"))
                .isEqualTo("PostgreSQL 13.5.9");
    }

    @Test
    void yugabytedbIsKnownByItsVersion() throws SQLException {
        assertThat(find("11.2-YB-2.18.0.0-b0", "")).isEqualTo("YugabyteDB 2.18.0.0-b0");
        assertThat(find("15.12-YB-2025.1.0.0-b0", "")).isEqualTo("YugabyteDB 2025.1.0.0-b0");
        assertThat(asked).isEmpty();
    }

    @Test
    void otherProductsAreNotAsked() throws SQLException {
        DatabaseProduct h2 = new DatabaseProduct("H2", "2.4.240", 2, 4, IdentifierCase.UPPER);
        assertThat(PostgresqlRelative.find(h2, () -> "CockroachDB CCL v24.1.0 (x)"))
                .isEmpty();
    }

    private String find(String serverVersion, String fullVersion) throws SQLException {
        DatabaseProduct reported = reported(serverVersion);
        return PostgresqlRelative.find(reported, () -> {
                    asked.add(serverVersion);
                    return fullVersion;
                })
                .orElse(reported)
                .displayName();
    }

    private static DatabaseProduct reported(String serverVersion) {
        return new DatabaseProduct("PostgreSQL", serverVersion, 1, 0, IdentifierCase.LOWER);
    }
}
