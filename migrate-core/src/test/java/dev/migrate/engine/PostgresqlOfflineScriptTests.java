package dev.migrate.engine;

import dev.migrate.testing.TestDatabase;
import java.net.URI;
import java.sql.Connection;
import java.sql.Statement;
import java.util.List;

/** With psql where it is installed, else in one request to the server, which takes scripts as psql does. */
class PostgresqlOfflineScriptTests extends OfflineScriptContractTests {

    @Override
    TestDatabase newDatabase() {
        return TestDatabase.postgresql();
    }

    @Override
    ScriptClient client() {
        if (ScriptClient.isOnPath("psql")) {
            return PostgresqlOfflineScriptTests::psql;
        }
        System.out.println("psql isn't installed: scripts are sent to PostgreSQL by the driver instead.");
        return (database, script) -> {
            try (Connection connection = database.open();
                    Statement statement = connection.createStatement()) {
                statement.execute(script);
            }
        };
    }

    private static void psql(TestDatabase database, String script) throws Exception {
        String uri = URI.create(database.url().substring("jdbc:".length())).toString();
        ScriptClient.run(List.of("psql", "--no-psqlrc", "--quiet", "--set=ON_ERROR_STOP=1", "--dbname=" + uri), script);
    }
}
