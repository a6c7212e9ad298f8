package dev.migrate.sample;

import dev.migrate.testing.TestDatabase;
import java.util.ArrayList;
import java.util.List;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** Starts the sample in this process, on a database of the test's own. */
final class Sample {

    private Sample() {}

    /** Creates an empty database in H2 with the user that Spring Boot logs in as where none is configured. */
    static TestDatabase h2() {
        TestDatabase database = TestDatabase.h2();
        return new TestDatabase(database.product(), database.url() + ";USER=sa");
    }

    static ConfigurableApplicationContext start(TestDatabase database, String... arguments) {
        List<String> all = new ArrayList<>(List.of(arguments));
        all.add("--server.port=0");
        all.add("--spring.datasource.url=" + database.url());
        return SpringApplication.run(SampleApplication.class, all.toArray(String[]::new));
    }
}
