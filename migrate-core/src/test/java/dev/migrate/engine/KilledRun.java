package dev.migrate.engine;

import static dev.migrate.engine.TestRevision.revision;

import dev.migrate.testing.TestDatabase;
import java.io.IOException;
import java.nio.file.Path;

/** An upgrade in a process of its own, to be killed while its third statement is running. */
final class KilledRun {

    private KilledRun() {}

    /** Returns the revision, whose third statement takes a few seconds. */
    static TestRevision fiveSteps() {
        return revision("aaaa")
                .up(
                        "create table one (id integer)",
                        "create table two (id integer)",
                        "insert into one select sleep(3)",
                        "create table four (id integer)",
                        "insert into four values (1)");
    }

    /** Upgrades the database with this URL. */
    public static void main(String... arguments) throws Exception {
        new EngineFixture(new TestDatabase(arguments[0], arguments[1]))
                .changelog(fiveSteps())
                .upgrade("head");
    }

    static Process start(TestDatabase database) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        KilledRun.class.getName(),
                        database.product(),
                        database.url())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
    }
}
