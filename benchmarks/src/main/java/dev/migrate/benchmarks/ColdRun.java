package dev.migrate.benchmarks;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;

/** One run in a process of its own; prints how long the contender's part took, without pool and virtual machine. */
final class ColdRun {

    private ColdRun() {}

    public static void main(String[] arguments) {
        Contender contender = Contenders.named(arguments[0]);
        try (HikariDataSource pool = Server.pool(arguments[1])) {
            Server.execute(arguments[1], "select 1");
            long start = System.nanoTime();
            contender.open(pool, Path.of(arguments[2])).run();
            System.out.println((System.nanoTime() - start) / 1e6);
        }
    }
}
