package dev.migrate.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migrate.testing.TestDatabase;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** A process that is killed in the middle of a revision leaves a journal by which the next one finishes. */
class MariadbKilledRunTests {

    private static final Duration DEADLINE = Duration.ofMinutes(1);

    @Test
    void theNextRunGoesOnWhereTheKilledOneWas() throws Exception {
        TestDatabase database = TestDatabase.mariadb();
        EngineFixture engine = new EngineFixture(database).changelog(KilledRun.fiveSteps());
        engine.lockTimeout(DEADLINE);
        Process killed = KilledRun.start(database);
        waitUntilTwoStepsAreDone(engine, killed);

        killed.destroyForcibly().waitFor();
        engine.upgrade("head");

        assertThat(engine.story()).containsExactly("upgrade aaaa running 2/5", "upgrade aaaa succeeded 5/5");
        assertThat(engine.hasTable("two")).isTrue();
        assertThat(engine.count("one")).isEqualTo(1);
        assertThat(engine.count("four")).isEqualTo(1);
        assertThat(engine.status().state()).isEqualTo(State.UP_TO_DATE);
    }

    private static void waitUntilTwoStepsAreDone(EngineFixture engine, Process process) throws InterruptedException {
        long deadline = System.nanoTime() + DEADLINE.toNanos();
        while (!engine.story().equals(List.of("upgrade aaaa running 2/5"))) {
            assertThat(process.isAlive()).as("the run was too quick").isTrue();
            assertThat(System.nanoTime()).as("the run is too slow").isLessThan(deadline);
            TimeUnit.MILLISECONDS.sleep(20);
        }
    }
}
