package dev.migrate.actuate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migrate.autoconfigure.TestApplication;
import dev.migrate.testing.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.json.JsonMapper;

@ExtendWith(OutputCaptureExtension.class)
class H2MigrationsEndpointTests extends MigrationsEndpointContractTests {

    @Override
    TestDatabase newDatabase() {
        return TestApplication.h2();
    }

    @Override
    String product() {
        return "H2 2.4.240";
    }

    @Override
    String schema() {
        return "PUBLIC";
    }

    @Override
    String upgradeSql() {
        return "create table pets (\\n    id bigint not null,\\n    primary key (id)\\n)";
    }

    @Test
    void aDatabaseThatDoesNotAnswerIsShownWithoutWhatTheDriverSays(CapturedOutput output) throws Exception {
        files.createTable("aaaa1111", "~", "owners");

        try (ConfigurableApplicationContext context = application()
                .with("spring.datasource.hikari.connection-timeout=250")
                .start()) {
            database.execute("alter user sa set password 'changed'", "shutdown");

            assertThat(http(context).json("/actuator/migrations"))
                    .isEqualTo(JsonMapper.shared().readTree("""
                            {"contexts": {"application": {"parentId": null, "databases": {"dataSource": {
                              "state": "UNKNOWN",
                              "error": "The database doesn't answer. The application's log says more."}}}}}
                            """));
            assertThat(output).contains("The endpoint 'migrations' can't tell about the database 'dataSource': Could");
        }
    }
}
