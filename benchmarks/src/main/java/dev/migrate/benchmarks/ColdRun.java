package dev.migrate.benchmarks;

import com.zaxxer.hikari.HikariDataSource;
import java.lang.management.ClassLoadingMXBean;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;

/**
 * One run in a process of its own; prints how long the contender's part took, without pool and virtual machine, and how many
 * classes it has loaded.
 */
final class ColdRun {

    private ColdRun() {}

    public static void main(String[] arguments) {
        Contender contender = Contenders.named(arguments[0]);
        try (HikariDataSource pool = Server.pool(arguments[1])) {
            Server.execute(arguments[1], "select 1");
            ClassLoadingMXBean loading = ManagementFactory.getClassLoadingMXBean();
            long classes = loading.getTotalLoadedClassCount();
            long start = System.nanoTime();
            contender.open(pool, Path.of(arguments[2])).run();
            double time = (System.nanoTime() - start) / 1e6;
            System.out.println(time + " " + (loading.getTotalLoadedClassCount() - classes));
        }
    }
}
