package dev.migrate.autoconfigure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.migrate.Migrator;
import dev.migrate.engine.MigrationListener;
import dev.migrate.engine.Plan;
import dev.migrate.event.MigrationEvent;
import dev.migrate.event.MigrationFailed;
import dev.migrate.event.MigrationStarted;
import dev.migrate.event.MigrationSucceeded;
import dev.migrate.event.RevisionApplied;
import dev.migrate.event.RevisionReverted;
import dev.migrate.testing.TestDatabase;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.context.metrics.buffering.BufferingApplicationStartup;
import org.springframework.boot.context.metrics.buffering.StartupTimeline.TimelineEvent;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;

class MigrationEventsTests {

    private final TestDatabase database = TestDatabase.h2();
    private final BufferingApplicationStartup startup = new BufferingApplicationStartup(10_000);

    private RevisionFiles files;

    @BeforeEach
    void prepare(@TempDir Path folder) {
        files = new RevisionFiles(folder).createTable("aaaa1111", "~", "owners");
    }

    @ParameterizedTest
    @ValueSource(strings = {"application-ready", "startup"})
    void aBeanThatListensHearsTheRunOfTheStart(String runOn) {
        files.createTable("bbbb2222", "aaaa1111", "pets");

        try (ConfigurableApplicationContext context =
                application().with("migrate.run-on=" + runOn).start()) {
            assertThat(context.getBean(Heard.class).texts())
                    .containsExactly(
                            "started upgrade of dataSource from [] to head: [aaaa1111, bbbb2222]",
                            "applied aaaa1111, Create owners",
                            "applied bbbb2222, Create pets",
                            "succeeded: [bbbb2222]");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"application-ready", "startup"})
    void alsoWhereBeansAreLazy(String runOn) {
        try (ConfigurableApplicationContext context = application()
                .with("spring.main.lazy-initialization=true", "migrate.run-on=" + runOn)
                .start()) {
            assertThat(context.getBean(Heard.class).texts()).hasSize(3);
        }
    }

    @Test
    void laterMovementsAreHeardToo() {
        try (ConfigurableApplicationContext context = application().start()) {
            Heard heard = context.getBean(Heard.class);
            heard.events.clear();

            context.getBean(Migrator.class).downgrade("base");

            assertThat(heard.texts())
                    .containsExactly(
                            "started downgrade of dataSource from [aaaa1111] to base: [aaaa1111]",
                            "reverted aaaa1111, Create owners",
                            "succeeded: []");
        }
    }

    @Test
    void aFailureIsHeardBeforeTheApplicationEnds() {
        files.sql("bbbb2222", "aaaa1111", "insert into nowhere values (1)");
        Heard heard = new Heard();

        assertThatThrownBy(() -> TestApplication.small(Watched.class)
                        .on(database)
                        .with(files.property())
                        .bean("heard", heard)
                        .start())
                .isInstanceOf(MigrateAtStartException.class);

        assertThat(heard.texts())
                .containsExactly(
                        "started upgrade of dataSource from [] to head: [aaaa1111, bbbb2222]",
                        "applied aaaa1111, Create owners",
                        "failed: MigrationFailedException");
    }

    @Test
    void whereNothingIsToDoNobodyIsTold() {
        application().start().close();

        try (ConfigurableApplicationContext context = application().start()) {
            assertThat(context.getBean(Heard.class).texts()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"application-ready", "startup"})
    void theStartShowsTheRunAndItsRevisions(String runOn) {
        try (ConfigurableApplicationContext context =
                application().startup(startup).with("migrate.run-on=" + runOn).start()) {
            List<TimelineEvent> steps = steps();
            assertThat(steps)
                    .extracting(MigrationEventsTests::text)
                    .containsExactly(
                            "migrate.revision {database=dataSource, direction=upgrade, revision=aaaa1111,"
                                    + " message=Create owners, outcome=succeeded}",
                            "migrate.run {database=dataSource, direction=upgrade, target=head, revisions=1,"
                                    + " outcome=succeeded}");
            assertThat(steps.get(0).getStartupStep().getParentId())
                    .isEqualTo(steps.get(1).getStartupStep().getId());

            context.getBean(Migrator.class).downgrade("base");
            assertThat(steps()).as("what runs later is no part of the start").hasSize(2);
        }
    }

    @Test
    void listenersAndCustomizersAreCalledInTheirOrder() {
        try (ConfigurableApplicationContext context =
                application().plus(Ordered.class).start()) {
            assertThat(context.getBean("calls")).isEqualTo(List.of("customize 1", "customize 2", "run 1", "run 2"));
        }
    }

    private TestApplication application() {
        return TestApplication.small(Watched.class, Heard.class).on(database).with(files.property());
    }

    private List<TimelineEvent> steps() {
        return startup.getBufferedTimeline().getEvents().stream()
                .filter((event) -> event.getStartupStep().getName().startsWith("migrate."))
                .toList();
    }

    private static String text(TimelineEvent event) {
        List<String> tags = new ArrayList<>();
        event.getStartupStep().getTags().forEach((tag) -> tags.add(tag.getKey() + "=" + tag.getValue()));
        return event.getStartupStep().getName() + " {" + String.join(", ", tags) + "}";
    }

    @Configuration(proxyBeanMethods = false)
    @ImportAutoConfiguration(MigrateEventsAutoConfiguration.class)
    static class Watched {}

    static class Heard {

        private final List<MigrationEvent> events = new ArrayList<>();

        @EventListener
        void hear(MigrationEvent event) {
            events.add(event);
        }

        List<String> texts() {
            return events.stream().map(Heard::text).toList();
        }

        private static String text(MigrationEvent event) {
            if (event instanceof MigrationStarted started) {
                return "started " + started.direction().label() + " of " + started.database() + " from "
                        + started.headsBefore() + " to " + started.target() + ": " + started.revisions();
            }
            if (event instanceof RevisionApplied applied) {
                return "applied " + applied.revision() + ", " + applied.message();
            }
            if (event instanceof RevisionReverted reverted) {
                return "reverted " + reverted.revision() + ", " + reverted.message();
            }
            if (event instanceof MigrationFailed failed) {
                return "failed: " + failed.failure().getClass().getSimpleName();
            }
            return "succeeded: " + ((MigrationSucceeded) event).headsAfter();
        }
    }

    @Configuration(proxyBeanMethods = false)
    static class Ordered {

        @Bean
        List<String> calls() {
            return new ArrayList<>();
        }

        @Bean
        @Order(2)
        MigratorCustomizer second(List<String> calls) {
            return (builder) -> calls.add("customize 2");
        }

        @Bean
        @Order(1)
        MigratorCustomizer first(List<String> calls) {
            return (builder) -> calls.add("customize 1");
        }

        @Bean
        @Order(2)
        MigrationListener secondListener(List<String> calls) {
            return new Calling(calls, "run 2");
        }

        @Bean
        @Order(1)
        MigrationListener firstListener(List<String> calls) {
            return new Calling(calls, "run 1");
        }
    }

    private record Calling(List<String> calls, String call) implements MigrationListener {

        @Override
        public void runStarted(Plan plan) {
            calls.add(call);
        }
    }
}
