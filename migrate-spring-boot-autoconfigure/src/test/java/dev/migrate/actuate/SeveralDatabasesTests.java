package dev.migrate.actuate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migrate.Migrator;
import dev.migrate.testing.TestDatabase;
import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.GenericApplicationContext;

class SeveralDatabasesTests {

    @Test
    void eachIsShownUnderItsNameAndUnderItsMigratorsBeanWhereANameIsTaken() {
        try (GenericApplicationContext context = new GenericApplicationContext()) {
            context.setId("several");
            context.registerBean("first", Migrator.class, () -> migrator("orders"));
            context.registerBean("second", Migrator.class, () -> migrator("billing"));
            context.registerBean("third", Migrator.class, () -> migrator("orders"));
            context.refresh();

            MigrationsDescriptor answer =
                    new MigrationsEndpoint(context, true, Clock.systemUTC()).migrations(null, null, null);

            assertThat(answer.contexts()).containsOnlyKeys("several");
            assertThat(answer.contexts().get("several").databases())
                    .containsOnlyKeys("orders", "billing", "third")
                    .allSatisfy((name, view) -> assertThat(view).isInstanceOf(DatabaseDescriptor.class));
        }
    }

    private static Migrator migrator(String name) {
        return Migrator.builder(TestDatabase.h2().dataSource()).name(name).build();
    }
}
