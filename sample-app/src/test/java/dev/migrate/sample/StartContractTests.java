package dev.migrate.sample;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migrate.Migrator;
import dev.migrate.engine.JournalEntry;
import dev.migrate.engine.MigrationStatus;
import dev.migrate.engine.PendingRevision;
import dev.migrate.engine.State;
import dev.migrate.testing.TestDatabase;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.context.ConfigurableApplicationContext;

/** What a start of the sample does to its database; a subclass chooses the database. */
abstract class StartContractTests {

    abstract TestDatabase emptyDatabase();

    @Test
    void secondStartChangesNothing() {
        TestDatabase database = emptyDatabase();
        List<JournalEntry> first;
        try (ConfigurableApplicationContext context = Sample.start(database)) {
            first = context.getBean(Migrator.class).history();
        }
        List<String> columns = Columns.of(database);

        try (ConfigurableApplicationContext context = Sample.start(database)) {
            Migrator migrator = context.getBean(Migrator.class);
            assertThat(migrator.status().state()).isEqualTo(State.UP_TO_DATE);
            assertThat(migrator.history()).isEqualTo(first);
        }
        assertThat(first).hasSize(Revisions.ALL.size());
        assertThat(Columns.of(database)).isEqualTo(columns);
    }

    @Test
    void productionOnlyReportsWhatIsPending() {
        TestDatabase database = emptyDatabase();

        try (ConfigurableApplicationContext context = Sample.start(database, "--spring.profiles.active=prod")) {
            MigrationStatus status = context.getBean(Migrator.class).status();
            assertThat(status.state()).isEqualTo(State.PENDING);
            assertThat(status.current()).isEmpty();
            assertThat(status.pending().stream().map(StartContractTests::id)).containsExactlyElementsOf(Revisions.ALL);
        }
        assertThat(Columns.tables(database)).isEmpty();
    }

    @Test
    void startAfterADowngradeLeavesTheDatabaseAlone() {
        TestDatabase database = emptyDatabase();
        try (ConfigurableApplicationContext context = Sample.start(database)) {
            context.getBean(Migrator.class).downgrade("8f2c1d7ab034");
        }

        try (ConfigurableApplicationContext context = Sample.start(database)) {
            Migrator migrator = context.getBean(Migrator.class);
            assertThat(migrator.status().state()).isEqualTo(State.HELD);
            assertThat(migrator.current()).containsExactly("8f2c1d7ab034");
        }
    }

    @Test
    void hibernateFindsTheSchemaThatItNeeds() {
        TestDatabase database = emptyDatabase();
        Sample.start(database).close();

        try (ConfigurableApplicationContext context =
                Sample.start(database, "--spring.jpa.hibernate.ddl-auto=validate")) {
            assertThat(context.getBean(Migrator.class).status().state()).isEqualTo(State.UP_TO_DATE);
        }
    }

    private static String id(PendingRevision pending) {
        return pending.migration().id();
    }
}
