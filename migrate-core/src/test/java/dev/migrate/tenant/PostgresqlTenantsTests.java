package dev.migrate.tenant;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migrate.Migrator;
import dev.migrate.testing.CountingDataSource;
import dev.migrate.testing.TestDatabase;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicReference;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.datasource.DelegatingDataSource;

class PostgresqlTenantsTests extends TenantsContractTests {

    @Override
    TestDatabase newDatabase() {
        return TestDatabase.postgresql();
    }

    @Override
    int many() {
        return 200;
    }

    @Test
    void forAThousandTenantsTenStatementsTellThatNothingIsToDo() {
        createSchemas(1_000);
        String template = schemas().get(0);
        migrator(database.dataSource(), OnError.CONTINUE)
                .build()
                .tenant(template)
                .upgrade("head");
        database.execute("""
                do $$ declare s text; begin
                    for s in select nspname from pg_namespace where nspname like 'tenant\\_%%' and nspname <> '%1$s' loop
                        execute format('create table %%I.migrate_version (like %1$s.migrate_version including all)', s);
                        execute format('create table %%I.migrate_history (like %1$s.migrate_history including all)', s);
                        execute format('insert into %%I.migrate_version select * from %1$s.migrate_version', s);
                        execute format('insert into %%I.migrate_history select * from %1$s.migrate_history', s);
                        commit;
                    end loop; end $$""".formatted(template));
        CountingDataSource counting = new CountingDataSource(database.dataSource());
        Migrator migrator = builder(counting)
                .tenants(
                        new QueriedTenants(
                                counting::getConnection,
                                "select nspname from pg_namespace where nspname like 'tenant\\_%' order by 1"),
                        TenantSettings.STANDARD)
                .build();

        assertThat(migrator.autoUpgrade("head").revisions()).isEmpty();

        assertThat(counting.statements()).hasSizeLessThanOrEqualTo(10);
        assertThat(migrator(oneAtATime(), OnError.CONTINUE)
                        .build()
                        .autoUpgrade("head")
                        .revisions())
                .as("whoever gets no second connection reads all with the first")
                .isEmpty();
        assertThat(migrator.tenants().orElseThrow().list()).hasSize(1_000);
    }

    @Test
    void theSearchPathIsLeftAsItWas() throws SQLException {
        createSchemas(3);
        try (SmallPool pool = new SmallPool(database.dataSource(), 1, 10_000)) {
            execute(pool, "set search_path to \"$user\", public, pg_temp");

            migrator(pool, OnError.CONTINUE).build().upgrade("head");

            try (Connection connection = pool.getConnection();
                    Statement statement = connection.createStatement();
                    ResultSet row = statement.executeQuery("show search_path")) {
                row.next();
                assertThat(row.getString(1)).isEqualTo("\"$user\", public, pg_temp");
            }
        }
    }

    /** Returns a source that refuses a connection as long as another one is open, as a pool does that gives up at once. */
    private DataSource oneAtATime() {
        AtomicReference<Connection> open = new AtomicReference<>();
        return new DelegatingDataSource(database.dataSource()) {
            @Override
            public Connection getConnection() throws SQLException {
                Connection last = open.get();
                if (last != null && !last.isClosed()) {
                    throw new SQLTransientConnectionException("no connection is free");
                }
                Connection connection = super.getConnection();
                open.set(connection);
                return connection;
            }
        };
    }

    private static void execute(SmallPool pool, String sql) throws SQLException {
        try (Connection connection = pool.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
