package dev.migrate.engine;

import dev.migrate.testing.TestDatabase;
import java.net.URI;
import java.util.List;

class MariadbOfflineScriptTests extends OfflineScriptContractTests {

    @Override
    TestDatabase newDatabase() {
        return TestDatabase.mariadb();
    }

    @Override
    ScriptClient client() {
        return (database, script) -> {
            URI uri = URI.create(database.url().substring("jdbc:".length()));
            ScriptClient.run(
                    List.of(
                            TestDatabase.mariadbClient().toString(),
                            "--host=127.0.0.1",
                            "--port=" + uri.getPort(),
                            "--user=root",
                            "--default-character-set=utf8mb4",
                            database.schema()),
                    script);
        };
    }

    @Override
    String dropIndex(String index) {
        return "drop index " + index + " on owners";
    }
}
