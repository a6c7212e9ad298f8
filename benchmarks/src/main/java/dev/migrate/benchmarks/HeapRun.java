package dev.migrate.benchmarks;

import com.zaxxer.hikari.HikariDataSource;
import java.lang.ref.Reference;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.locks.LockSupport;

/**
 * One run in a process of its own, about memory; prints bytes. With the collector that never collects it prints how many were
 * allocated; else how many were in use at most, at the end, and when nothing else can be had.
 */
final class HeapRun {

    static final List<String> NEVER_COLLECTING =
            List.of("-XX:+UnlockExperimentalVMOptions", "-XX:+UseEpsilonGC", "-Xmx2g", "-XX:EpsilonMaxTLABSize=64k");
    static final List<String> COLLECTING = List.of("-XX:+UseSerialGC", "-Xmx128m");

    private static final int MIB = 1024 * 1024;
    private static final int MORE_THAN_THERE_IS = 1024;
    private static final long PAUSE_NANOS = 10_000_000;

    private volatile boolean over;
    private volatile long peak;

    private HeapRun() {}

    public static void main(String[] arguments) throws InterruptedException {
        Contender contender = Contenders.named(arguments[0]);
        boolean collecting = Boolean.parseBoolean(arguments[3]);
        try (HikariDataSource pool = Server.pool(arguments[1])) {
            Server.execute(arguments[1], "select 1");
            Path folder = Path.of(arguments[2]);
            System.out.println(
                    collecting ? new HeapRun().inUse(contender, pool, folder) : allocated(contender, pool, folder));
        }
    }

    private static String allocated(Contender contender, HikariDataSource pool, Path folder) {
        long before = used();
        contender.open(pool, folder).run();
        return String.valueOf(used() - before);
    }

    private String inUse(Contender contender, HikariDataSource pool, Path folder) throws InterruptedException {
        exhaust();
        long before = collected();
        Thread collector = new Thread(this::collect, "collector");
        collector.start();
        Runnable work = contender.open(pool, folder);
        try {
            work.run();
            over = true;
            collector.join();
            long after = collected();
            exhaust();
            long whenWanted = collected();
            return (Math.max(peak, after) - before) + " " + (after - before) + " " + (whenWanted - before);
        } finally {
            Reference.reachabilityFence(work);
        }
    }

    /** Collects again and again, so that what is in use after a collection is what is needed at that moment. */
    private void collect() {
        while (!over) {
            peak = Math.max(peak, collected());
            LockSupport.parkNanos(PAUSE_NANOS);
        }
    }

    /** What is only kept as long as nobody else wants the memory is given back. */
    private static void exhaust() {
        byte[][] all = new byte[MORE_THAN_THERE_IS][];
        try {
            for (int i = 0; i < all.length; i++) {
                all[i] = new byte[MIB];
            }
        } catch (OutOfMemoryError full) {
            Arrays.fill(all, null); // This is what was wanted.
        }
    }

    private static long collected() {
        System.gc();
        return used();
    }

    private static long used() {
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
