package dev.migrate.sample;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;

/** Starts a real PostgreSQL with the application, unless the address of another one is given. */
@Configuration(proxyBeanMethods = false)
@Profile("postgres")
@ConditionalOnExpression("'${spring.datasource.url:}'.isEmpty()")
class EmbeddedPostgresql {

    @Bean(destroyMethod = "close")
    EmbeddedPostgres postgresqlServer() throws IOException {
        return EmbeddedPostgres.start();
    }

    @Bean
    JdbcConnectionDetails postgresqlConnectionDetails(EmbeddedPostgres server) {
        return new EmbeddedConnectionDetails(server.getJdbcUrl("postgres", "postgres"));
    }

    /** The server trusts its local users: there is no password. */
    private record EmbeddedConnectionDetails(String url) implements JdbcConnectionDetails {

        @Override
        public String getUsername() {
            return "postgres";
        }

        @Override
        public String getPassword() {
            return "";
        }

        @Override
        public String getJdbcUrl() {
            return url;
        }
    }
}
