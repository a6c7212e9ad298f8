package dev.migrate.dialect;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.ServiceLoader;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DialectProviderTests {

    @ParameterizedTest
    @CsvSource({
        "PostgreSQL, postgresql",
        "CockroachDB, cockroachdb",
        "YugabyteDB, yugabytedb",
        "H2, h2",
        "HSQL Database Engine, hsqldb",
        "Microsoft SQL Server, sqlserver",
        "Oracle, oracle",
        "SQLite, sqlite",
        "sqlite,",
        "postgresql,",
        "PostgreSQL 18,",
        "EnterpriseDB,",
        "H2 Database,",
        "HSQLDB,",
        "SQL Server,",
        "Oracle Rdb,"
    })
    void providersKnowTheirProductAndGuessNoOther(String name, @Nullable String id) {
        DatabaseProduct product = new DatabaseProduct(name, "1.0", 1, 0, IdentifierCase.LOWER);
        List<String> ids = ServiceLoader.load(DialectProvider.class).stream()
                .flatMap((provider) -> provider.get().dialectFor(product).stream())
                .map(Dialect::id)
                .toList();
        assertThat(ids).isEqualTo((id == null) ? List.of() : List.of(id));
    }

    @Test
    void capabilitiesAreThoseOfTheProduct() {
        assertThat(new PostgresqlSqlRenderingTests().dialect().capabilities())
                .isEqualTo(new DialectCapabilities(true, true, true, true, 63, false, true, false));
        assertThat(new H2SqlRenderingTests().dialect().capabilities())
                .isEqualTo(new DialectCapabilities(false, true, false, true, 256, false, false, true));
        assertThat(new SqlServerSqlRenderingTests().dialect().capabilities())
                .isEqualTo(new DialectCapabilities(true, true, false, true, 128));
        assertThat(new OracleSqlRenderingTests().dialect().capabilities())
                .isEqualTo(new DialectCapabilities(false, true, true, true, 128, true));
        assertThat(new CockroachdbSqlRenderingTests().dialect().capabilities())
                .isEqualTo(new DialectCapabilities(false, true, false, true, 63));
        assertThat(new YugabytedbSqlRenderingTests().dialect().capabilities())
                .isEqualTo(new DialectCapabilities(false, true, true, true, 63));
    }

    @Test
    void relativesOfPostgresqlAreLockedByARow() {
        assertThat(new PostgresqlSqlRenderingTests().dialect().lockStrategy()).isNotInstanceOf(RowLeaseLock.class);
        assertThat(new CockroachdbSqlRenderingTests().dialect().lockStrategy()).isInstanceOf(RowLeaseLock.class);
        assertThat(new YugabytedbSqlRenderingTests().dialect().lockStrategy()).isInstanceOf(RowLeaseLock.class);
    }
}
