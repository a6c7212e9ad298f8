package dev.migrate.autoconfigure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.migrate.Migrator;
import dev.migrate.autogenerate.AutogenerateFilter;
import dev.migrate.engine.JournalEntry;
import dev.migrate.model.Column;
import dev.migrate.model.PrimaryKey;
import dev.migrate.model.QualifiedName;
import dev.migrate.model.SchemaModel;
import dev.migrate.model.Table;
import dev.migrate.testing.TestDatabase;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ConfigurableApplicationContext;

/** What a start does with a model of the application's own: a bean, without JPA. */
@ExtendWith(OutputCaptureExtension.class)
class ModelCheckTests {

    @TempDir
    private Path folder;

    private TestDatabase database;

    @BeforeEach
    void write() {
        database = TestApplication.h2();
        new RevisionFiles(folder).createTable("aaaa1111", "~", "owners");
    }

    @Test
    void saysNothingUnlessAsked(CapturedOutput output) {
        application("owners", "pets").start().close();

        assertThat(LogLines.of(output)).noneMatch((line) -> line.contains("ModelCheck"));
    }

    @Test
    void logsThatTheDatabaseIsAsItIsWanted(CapturedOutput output) {
        application("owners").with("migrate.check-on-startup=log").start().close();

        assertThat(LogLines.of(output)).endsWith("INFO ModelCheck: The database agrees with the application's model.");
    }

    @Test
    void logsWhatDiffersInOneLine(CapturedOutput output) {
        application("owners", "pets")
                .with("migrate.check-on-startup=log")
                .start()
                .close();

        assertThat(LogLines.of(output))
                .endsWith(
                        "WARN ModelCheck: The database differs from the application's model in table pets. See all of it"
                                + " with 'migrate check', and write the revision that is missing with 'migrate revision"
                                + " --autogenerate'.");
    }

    @Test
    void failsWhereThatIsWanted() {
        assertThatThrownBy(() -> application("owners", "pets")
                        .with("migrate.check-on-startup=fail")
                        .start())
                .hasRootCauseMessage(
                        "The database differs from the application's model in table pets. See all of it with"
                                + " 'migrate check', and write the revision that is missing with 'migrate revision"
                                + " --autogenerate'.");
    }

    @Test
    void filtersLeaveThingsOut(CapturedOutput output) {
        AutogenerateFilter filter = (subject) -> !subject.owner().name().equals("pets");

        application("owners", "pets")
                .bean("filter", filter)
                .with("migrate.check-on-startup=fail")
                .start()
                .close();

        assertThat(LogLines.of(output)).noneMatch((line) -> line.startsWith("WARN"));
    }

    @Test
    void tablesAreLeftOutByName() {
        application("owners", "pets")
                .with("migrate.check-on-startup=fail", "migrate.autogenerate.exclude-tables=pe*")
                .start()
                .close();
    }

    @Test
    void createsAFreshDatabaseFromTheModel() {
        try (ConfigurableApplicationContext context = application("owners")
                .with("migrate.fresh-database=create-all", "migrate.check-on-startup=fail")
                .start()) {
            Migrator migrator = context.getBean(Migrator.class);

            assertThat(migrator.current()).containsExactly("aaaa1111");
            assertThat(migrator.history())
                    .extracting(JournalEntry::message)
                    .containsExactly("Created the schema from the model");
        }
    }

    private TestApplication application(String... tables) {
        List<Table> wanted = List.of(tables).stream()
                .map((name) -> Table.of(
                                QualifiedName.of(name),
                                Column.of("id", "bigint").notNull())
                        .withPrimaryKey(new PrimaryKey(null, List.of("id"))))
                .toList();
        return TestApplication.small()
                .on(database)
                .with(new RevisionFiles(folder).property())
                .bean("model", new SchemaModel(wanted, List.of()));
    }
}
