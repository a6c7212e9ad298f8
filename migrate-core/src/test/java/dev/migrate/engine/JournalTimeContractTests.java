package dev.migrate.engine;

import static dev.migrate.engine.TestRevision.revision;
import static org.assertj.core.api.Assertions.assertThat;

import dev.migrate.testing.TestDatabase;
import java.time.Duration;
import java.time.Instant;
import java.util.TimeZone;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The journal tells when something began, whatever the zones of those who write and read it. */
abstract class JournalTimeContractTests {

    private final TimeZone zone = TimeZone.getDefault();

    /** Returns a database whose sessions are in a zone of their own, where the driver can say that. */
    abstract TestDatabase newDatabase();

    /** Returns the same database with sessions in the server's zone. */
    TestDatabase inAnotherZone(TestDatabase database) {
        return database;
    }

    @AfterEach
    void restoreZone() {
        TimeZone.setDefault(zone);
    }

    @Test
    void zonesDoNotMoveTheTime() {
        TestDatabase database = newDatabase();
        TimeZone.setDefault(TimeZone.getTimeZone("America/New_York"));
        EngineFixture writer = new EngineFixture(database);
        writer.changelog(revision("aaaa").up("create table t (id integer)"));
        Instant before = Instant.now();
        writer.upgrade("head");
        Instant after = Instant.now();
        Instant written = startedAt(writer);
        assertThat(written).isBetween(before.minus(Duration.ofSeconds(1)), after);

        TimeZone.setDefault(TimeZone.getTimeZone("Asia/Kolkata"));
        assertThat(startedAt(new EngineFixture(inAnotherZone(database)))).isEqualTo(written);
    }

    private static Instant startedAt(EngineFixture engine) {
        return engine.journal().get(0).startedAt();
    }
}
