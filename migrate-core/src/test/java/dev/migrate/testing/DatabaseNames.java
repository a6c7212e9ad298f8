package dev.migrate.testing;

import java.util.concurrent.atomic.AtomicInteger;

/** Names that no other test of this process uses. */
final class DatabaseNames {

    private static final AtomicInteger NUMBER = new AtomicInteger();

    private DatabaseNames() {}

    static String next() {
        return "migrate_test_" + NUMBER.incrementAndGet();
    }
}
