package dev.migrate.engine;

import dev.migrate.testing.TestDatabase;
import java.io.StringReader;
import java.sql.Connection;
import org.h2.tools.RunScript;

class H2OfflineScriptTests extends OfflineScriptContractTests {

    @Override
    TestDatabase newDatabase() {
        return TestDatabase.h2();
    }

    @Override
    ScriptClient client() {
        return (database, script) -> {
            try (Connection connection = database.open()) {
                RunScript.execute(connection, new StringReader(script));
            }
        };
    }
}
