package dev.migrate.engine;

import static dev.migrate.engine.TestCode.code;
import static dev.migrate.engine.TestRevision.revision;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import dev.migrate.operation.Empty;
import dev.migrate.operation.ExecuteSql;
import dev.migrate.operation.Operation;
import dev.migrate.operation.Output;
import dev.migrate.operation.Stop;
import dev.migrate.operation.TagDatabase;
import dev.migrate.testing.TestDatabase;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

/** Changes without SQL, alone and between statements. */
abstract class MessageContractTests {

    private static final Operation CREATE = ExecuteSql.of("create table b (id bigint)");
    private static final Operation INSERT = ExecuteSql.of("insert into b values (1)");

    private final Logger logger = (Logger) LoggerFactory.getLogger("dev.migrate.Migrator");
    private final ListAppender<ILoggingEvent> log = new ListAppender<>();

    private Level levelBefore;

    EngineFixture engine;

    abstract TestDatabase newDatabase();

    @BeforeEach
    void startUp() {
        engine = new EngineFixture(newDatabase());
        levelBefore = logger.getLevel();
        logger.setLevel(Level.INFO);
        log.start();
        logger.addAppender(log);
    }

    @AfterEach
    void detach() {
        logger.detachAppender(log);
        logger.setLevel(levelBefore);
    }

    @Test
    void outputsAreLoggedInTheirPlaceAndCountAsNoStatements() throws SQLException {
        engine.changelog(revision("aaaa")
                .up(
                        new Output("first"),
                        CREATE,
                        new Empty(),
                        new TagDatabase("v1"),
                        new Output("then"),
                        INSERT,
                        new Output("last")));

        engine.upgrade("head");

        assertThat(said()).containsExactly("aaaa: first", "aaaa: then", "aaaa: last");
        assertThat(engine.story()).containsExactly("upgrade aaaa succeeded 2/2");
        assertThat(engine.count("b")).isEqualTo(1);
    }

    @Test
    void aStopFailsTheRunWithItsMessageWhereItStands() {
        engine.changelog(revision("aaaa").up(CREATE, new Stop("ask Ann"), INSERT, new Output("never")));

        assertThatExceptionOfType(MigrationFailedException.class)
                .isThrownBy(() -> engine.upgrade("head"))
                .withMessageStartingWith(
                        "db/migrations/aaaa.yaml:2: Revision 'aaaa' (message of aaaa) failed to upgrade:"
                                + " A 'stop' says: ask Ann.");

        assertThat(said()).isEmpty();
        assertThat(engine.status().state()).isEqualTo(State.FAILED);
        assertThat(engine.status().current()).isEmpty();
    }

    @Test
    void aStoppedRunGoesOnWhenTheStopIsGone() throws SQLException {
        engine.changelog(revision("aaaa").up(CREATE, new Stop("ask Ann."), INSERT));
        assertThatExceptionOfType(MigrationFailedException.class).isThrownBy(() -> engine.upgrade("head"));
        engine.changelog(revision("aaaa").up(CREATE, INSERT));

        engine.upgrade("head");

        assertThat(engine.count("b")).isEqualTo(1);
    }

    @Test
    void codeCanSayThemToo() {
        engine.migrations(List.of(code("aaaa", List.of(), (context) -> {
            context.apply(new Output("hello"));
            context.apply(new Stop("ask Ann"));
        })));

        assertThatExceptionOfType(MigrationFailedException.class)
                .isThrownBy(() -> engine.upgrade("head"))
                .withMessageStartingWith(
                        "com.example.aaaa: Revision 'aaaa' (message of aaaa) failed to upgrade: A 'stop' says: ask Ann.");

        assertThat(said()).containsExactly("aaaa: hello");
    }

    private List<String> said() {
        return log.list.stream()
                .filter((event) -> event.getLevel() == Level.INFO)
                .map(ILoggingEvent::getFormattedMessage)
                .filter((message) -> message.startsWith("aaaa: "))
                .toList();
    }
}
