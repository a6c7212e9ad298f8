package dev.migrate.sample;

import dev.migrate.testing.TestDatabase;
import java.util.ArrayList;
import java.util.List;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** Starts the sample in this process, on a database of the test's own. */
final class Sample {

    private Sample() {}

    static ConfigurableApplicationContext start(TestDatabase database, String... arguments) {
        List<String> all = new ArrayList<>(List.of(arguments));
        all.add("--server.port=0");
        all.add("--spring.datasource.url=" + database.url());
        return SpringApplication.run(SampleApplication.class, all.toArray(String[]::new));
    }
}
