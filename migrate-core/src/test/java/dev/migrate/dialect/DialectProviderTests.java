package dev.migrate.dialect;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migrate.dialect.h2.H2DialectProvider;
import dev.migrate.dialect.postgresql.PostgresqlDialectProvider;
import java.util.ServiceLoader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DialectProviderTests {

    @ParameterizedTest
    @CsvSource({
        "PostgreSQL, true, false",
        "H2, false, true",
        "postgresql, false, false",
        "PostgreSQL 18, false, false",
        "EnterpriseDB, false, false",
        "H2 Database, false, false",
        "MariaDB, false, false"
    })
    void providersKnowTheirProductAndGuessNoOther(String name, boolean postgresql, boolean h2) {
        DatabaseProduct product = new DatabaseProduct(name, "1.0", 1, 0, IdentifierCase.LOWER);
        assertThat(new PostgresqlDialectProvider().dialectFor(product).isPresent())
                .isEqualTo(postgresql);
        assertThat(new H2DialectProvider().dialectFor(product).isPresent()).isEqualTo(h2);
    }

    @Test
    void providersAreFoundAsServices() {
        assertThat(ServiceLoader.load(DialectProvider.class))
                .hasAtLeastOneElementOfType(PostgresqlDialectProvider.class)
                .hasAtLeastOneElementOfType(H2DialectProvider.class);
    }

    @Test
    void capabilitiesAreThoseOfTheProduct() {
        assertThat(new PostgresqlSqlRenderingTests().dialect().capabilities())
                .isEqualTo(new DialectCapabilities(true, true, true, true, 63));
        assertThat(new H2SqlRenderingTests().dialect().capabilities())
                .isEqualTo(new DialectCapabilities(false, true, false, true, 256));
    }
}
