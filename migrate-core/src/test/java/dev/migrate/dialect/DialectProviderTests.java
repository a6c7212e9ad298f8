package dev.migrate.dialect;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migrate.dialect.h2.H2DialectProvider;
import dev.migrate.dialect.hsqldb.HsqldbDialectProvider;
import dev.migrate.dialect.postgresql.PostgresqlDialectProvider;
import java.util.ServiceLoader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DialectProviderTests {

    @ParameterizedTest
    @CsvSource({
        "PostgreSQL, true, false, false",
        "H2, false, true, false",
        "HSQL Database Engine, false, false, true",
        "postgresql, false, false, false",
        "PostgreSQL 18, false, false, false",
        "EnterpriseDB, false, false, false",
        "H2 Database, false, false, false",
        "HSQLDB, false, false, false",
        "MariaDB, false, false, false"
    })
    void providersKnowTheirProductAndGuessNoOther(String name, boolean postgresql, boolean h2, boolean hsqldb) {
        DatabaseProduct product = new DatabaseProduct(name, "1.0", 1, 0, IdentifierCase.LOWER);
        assertThat(new PostgresqlDialectProvider().dialectFor(product).isPresent())
                .isEqualTo(postgresql);
        assertThat(new H2DialectProvider().dialectFor(product).isPresent()).isEqualTo(h2);
        assertThat(new HsqldbDialectProvider().dialectFor(product).isPresent()).isEqualTo(hsqldb);
    }

    @Test
    void providersAreFoundAsServices() {
        assertThat(ServiceLoader.load(DialectProvider.class))
                .hasAtLeastOneElementOfType(PostgresqlDialectProvider.class)
                .hasAtLeastOneElementOfType(H2DialectProvider.class)
                .hasAtLeastOneElementOfType(HsqldbDialectProvider.class);
    }

    @Test
    void capabilitiesAreThoseOfTheProduct() {
        assertThat(new PostgresqlSqlRenderingTests().dialect().capabilities())
                .isEqualTo(new DialectCapabilities(true, true, true, true, 63));
        assertThat(new H2SqlRenderingTests().dialect().capabilities())
                .isEqualTo(new DialectCapabilities(false, true, false, true, 256));
        assertThat(new HsqldbSqlRenderingTests().dialect().capabilities())
                .isEqualTo(new DialectCapabilities(false, true, false, true, 128));
    }
}
