package dev.migrate.engine;

import dev.migrate.testing.TestDatabase;
import java.time.Duration;

class H2LockedTableTests extends LockedTableContractTests {

    @Override
    TestDatabase newDatabase() {
        return TestDatabase.h2();
    }

    @Override
    Duration lockTimeout() {
        return Duration.ofMillis(100);
    }

    @Override
    String slow() {
        return "create table slow as select x from system_range(1, 1000000000000) where mod(x, 3) = 5";
    }

    @Override
    String slowIsStopped() {
        return "Statement was canceled or the session timed out";
    }

    @Override
    String inTheWay() {
        return "(?s)Timeout trying to lock table .* It was tried 2 times\\. Others were in the way\\. Try again when they are"
                + " through; 'migrate\\.statement\\.lock-timeout' says how long a statement waits for them\\.";
    }
}
