package dev.migrate.autoconfigure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.migrate.JavaMigration;
import dev.migrate.Migrator;
import dev.migrate.Operations;
import dev.migrate.Revision;
import dev.migrate.engine.State;
import dev.migrate.error.MigrateException;
import dev.migrate.testing.CountingDataSource;
import dev.migrate.testing.TestDatabase;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ExitCodeGenerator;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.SimpleApplicationEventMulticaster;
import org.springframework.core.Ordered;
import org.springframework.core.task.SimpleAsyncTaskExecutor;

/** What an application does when it is ready; each subclass says with which database. */
@ExtendWith(OutputCaptureExtension.class)
abstract class MigrateAtReadyContractTests {

    @TempDir
    Path folder;

    TestDatabase database;
    RevisionFiles files;

    abstract TestDatabase newDatabase();

    @BeforeEach
    void prepare() {
        database = newDatabase();
        files = new RevisionFiles(folder);
    }

    @Test
    void theLiveDatabaseIsTheOneUnderTest() throws SQLException {
        try (Connection connection = database.open()) {
            assertThat(connection.getMetaData().getDatabaseProductName()).isEqualTo(database.product());
        }
    }

    @Test
    void upgradesAndSaysSo(CapturedOutput output) {
        files.createTable("aaaa1111", "~", "owners").createTable("bbbb2222", "aaaa1111", "pets");

        try (ConfigurableApplicationContext context = application().start()) {
            assertThat(context.getBean(Migrator.class).current()).containsExactly("bbbb2222");
        }

        database.execute("insert into owners (id) values (1)", "insert into pets (id) values (1)");
        assertThat(LogLines.of(output))
                .containsExactly(
                        "INFO Migrator: Running upgrade <base> -> aaaa1111, Create owners (N ms)",
                        "INFO Migrator: Running upgrade aaaa1111 -> bbbb2222, Create pets (N ms)",
                        "INFO Migrator: Migrate upgrade to head COMPLETED: 2 revisions in N ms.");
    }

    @Test
    void aSecondStartFindsNothingToDo(CapturedOutput output) {
        files.createTable("aaaa1111", "~", "owners");
        application().start().close();
        int first = LogLines.of(output).size();

        application().start().close();

        assertThat(LogLines.of(output).stream().skip(first))
                .containsExactly("INFO Migrator: Database schema is up to date according to Migrate (head aaaa1111).");
    }

    @Test
    void goesToTheTargetOnly() {
        files.createTable("aaaa1111", "~", "owners").createTable("bbbb2222", "aaaa1111", "pets");

        try (ConfigurableApplicationContext context =
                application().with("migrate.target=aaaa1111").start()) {
            assertThat(context.getBean(Migrator.class).current()).containsExactly("aaaa1111");
        }
    }

    @Test
    void withoutAutoUpgradeItListsWhatIsPending(CapturedOutput output) {
        files.createTable("aaaa1111", "~", "owners").createTable("bbbb2222", "aaaa1111", "pets");

        try (ConfigurableApplicationContext context =
                application().with("migrate.auto-upgrade=false").start()) {
            assertThat(context.getBean(Migrator.class).current()).isEmpty();
        }

        assertThat(LogLines.of(output))
                .containsExactly(
                        "WARN StatusReport: 2 revisions are pending, and 'migrate.auto-upgrade' is false.",
                        "    aaaa1111, Create owners (" + files.file("aaaa1111") + ")",
                        "    bbbb2222, Create pets (" + files.file("bbbb2222") + ")",
                        "Apply them with 'migrate upgrade head' before the application starts, or set"
                                + " 'migrate.auto-upgrade=true'.");
    }

    @Test
    void withoutAutoUpgradeAHeldRevisionIsMarkedAndNeverFailsTheStart(CapturedOutput output) {
        files.createTable("aaaa1111", "~", "owners");
        try (ConfigurableApplicationContext context = application().start()) {
            context.getBean(Migrator.class).downgrade("base");
        }
        int before = LogLines.of(output).size();

        application()
                .with("migrate.auto-upgrade=false", "migrate.pending=fail")
                .start()
                .close();

        assertThat(LogLines.of(output).stream().skip(before))
                .containsExactly(
                        "WARN StatusReport: 1 revision is pending, and 'migrate.auto-upgrade' is false.",
                        "    aaaa1111, Create owners (" + files.file("aaaa1111")
                                + "), held: it was rolled back on purpose, or builds on such a revision",
                        "Apply them with 'migrate upgrade head' before the application starts, or set"
                                + " 'migrate.auto-upgrade=true'.");
    }

    @Test
    void withoutAutoUpgradePendingRevisionsMayFailTheStart() {
        files.createTable("aaaa1111", "~", "owners");

        TestApplication application = application().with("migrate.auto-upgrade=false", "migrate.pending=fail");

        assertThatThrownBy(application::start)
                .isInstanceOfSatisfying(
                        ExitCodeGenerator.class,
                        (failure) -> assertThat(failure.getExitCode()).isEqualTo(3))
                .cause()
                .isInstanceOf(MigrateException.class)
                .hasMessage("1 revision is pending, and 'migrate.auto-upgrade' is false.\n    aaaa1111, Create owners ("
                        + files.file("aaaa1111") + ") Apply them with 'migrate upgrade head' before the application"
                        + " starts, or set 'migrate.auto-upgrade=true'.");
    }

    @Test
    void withoutAutoUpgradePendingRevisionsMayBeIgnored(CapturedOutput output) {
        files.createTable("aaaa1111", "~", "owners");

        application()
                .with("migrate.auto-upgrade=false", "migrate.pending=ignore")
                .start()
                .close();

        assertThat(LogLines.of(output)).isEmpty();
    }

    @Test
    void withoutAutoUpgradeAnUpToDateDatabaseIsSaidToBeSo(CapturedOutput output) {
        files.createTable("aaaa1111", "~", "owners");
        application().start().close();
        int before = LogLines.of(output).size();

        application().with("migrate.auto-upgrade=false").start().close();

        assertThat(LogLines.of(output).stream().skip(before))
                .containsExactly(
                        "INFO StatusReport: Database schema is up to date according to Migrate (head aaaa1111).");
    }

    @Test
    void migratesEvenIfAllBeansAreLazy() {
        files.createTable("aaaa1111", "~", "owners");

        application().with("spring.main.lazy-initialization=true").start().close();

        database.execute("insert into owners (id) values (1)");
    }

    @Test
    void runsBeforeEveryOtherListenerAndOnTheMainThreadEvenIfEventsAreAsynchronous() {
        files.createTable("aaaa1111", "~", "owners");
        List<String> seen = new CopyOnWriteArrayList<>();

        TestApplication.small(AsynchronousEvents.class, EarlyListener.class, NotingMigration.class)
                .on(database)
                .with(files.property())
                .bean("seen", new Notes(seen))
                .start()
                .close();

        assertThat(seen)
                .first()
                .isEqualTo("migration on " + Thread.currentThread().getName());
    }

    @Test
    void aFailureEndsTheApplicationEvenIfAnErrorHandlerWouldHaveSwallowedIt() {
        files.sql("aaaa1111", "~", "select * from nowhere");
        List<String> seen = new CopyOnWriteArrayList<>();
        TestApplication application = TestApplication.small(ForgivingEvents.class, EarlyListener.class)
                .on(database)
                .with(files.property())
                .bean("seen", new Notes(seen));

        assertThatThrownBy(application::start).hasMessage("The application's database could not be migrated.");

        assertThat(seen).isEmpty();
    }

    @Test
    void aParentIsMigratedOnceAndNotForItsChildren(CapturedOutput output) {
        files.createTable("aaaa1111", "~", "owners");
        String[] arguments = {
            "--spring.datasource.url=" + database.url(), "--" + files.property(), "--spring.main.banner-mode=off"
        };

        try (ConfigurableApplicationContext child = new SpringApplicationBuilder(TestApplication.Small.class)
                .web(WebApplicationType.NONE)
                .properties("logging.pattern.console=%level %logger{0}: %msg%n", "logging.level.root=warn")
                .properties("logging.level.dev.migrate=info")
                .child(TestApplication.Small.class)
                .web(WebApplicationType.NONE)
                .run(arguments)) {
            assertThat(child.getParent()).isNotNull();
            assertThat(child.getBeansOfType(Migrator.class)).isEmpty();
        }

        assertThat(LogLines.of(output))
                .containsExactly(
                        "INFO Migrator: Running upgrade <base> -> aaaa1111, Create owners (N ms)",
                        "INFO Migrator: Migrate upgrade to head COMPLETED: 1 revision in N ms.");
    }

    @Test
    void twoThousandAppliedRevisionsCostFewStatementsAndOneLook() {
        StringBuilder parent = new StringBuilder("~");
        for (int i = 0; i < 2_000; i++) {
            String id = "r%05d".formatted(i);
            files.text(id, "revision: %s\ndownRevision: %s\nmessage: Nothing\nupgrade: []\n".formatted(id, parent));
            parent.replace(0, parent.length(), id);
        }
        Migrator.builder(database.dataSource())
                .locations("file:" + folder)
                .build()
                .stamp("head");
        CountingDataSource counting = new CountingDataSource(database.dataSource());
        AtomicInteger loads = new AtomicInteger();
        DataSource dataSource = counting;

        try (ConfigurableApplicationContext context = TestApplication.small()
                .with(files.property())
                .bean("dataSource", dataSource)
                .bean("counter", countingLoads(loads))
                .start()) {
            assertThat(counting.statements()).hasSizeBetween(1, 4);
            assertThat(loads).hasValue(1);
            assertThat(context.getBean(Migrator.class).status().state()).isEqualTo(State.UP_TO_DATE);
        }
    }

    private MigratorCustomizer countingLoads(AtomicInteger loads) {
        Migrator files = Migrator.builder(database.dataSource())
                .locations("file:" + folder)
                .build();
        assertThat(files.revisions()).hasSize(2_000);
        return (builder) -> builder.javaMigrations(() -> {
            loads.incrementAndGet();
            return List.of();
        });
    }

    private TestApplication application() {
        return TestApplication.small().on(database).with(files.property());
    }

    record Notes(List<String> lines) {}

    @Configuration(proxyBeanMethods = false)
    static class AsynchronousEvents {

        @Bean
        SimpleApplicationEventMulticaster applicationEventMulticaster() {
            SimpleApplicationEventMulticaster multicaster = new SimpleApplicationEventMulticaster();
            multicaster.setTaskExecutor(new SimpleAsyncTaskExecutor("events-"));
            return multicaster;
        }
    }

    static class ForgivingEvents {

        @Bean
        SimpleApplicationEventMulticaster applicationEventMulticaster() {
            SimpleApplicationEventMulticaster multicaster = new SimpleApplicationEventMulticaster();
            multicaster.setErrorHandler(
                    (error) -> LoggerFactory.getLogger(ForgivingEvents.class).warn("Forgiven: {}", error.getMessage()));
            return multicaster;
        }
    }

    static class EarlyListener implements ApplicationListener<ApplicationReadyEvent>, Ordered {

        private final Notes notes;

        EarlyListener(Notes notes) {
            this.notes = notes;
        }

        @Override
        public void onApplicationEvent(ApplicationReadyEvent event) {
            notes.lines().add("early listener");
        }

        @Override
        public int getOrder() {
            return HIGHEST_PRECEDENCE + 1;
        }
    }

    @Revision(id = "bbbb2222", downRevision = "aaaa1111", message = "Note the thread")
    static class NotingMigration implements JavaMigration {

        private final Notes notes;

        NotingMigration(Notes notes) {
            this.notes = notes;
        }

        @Override
        public void upgrade(Operations op) {
            notes.lines().add("migration on " + Thread.currentThread().getName());
        }
    }
}
