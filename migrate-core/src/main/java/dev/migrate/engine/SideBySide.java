package dev.migrate.engine;

import dev.migrate.error.MigrateException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/** Looks at several portions at the same time, each in a thread of its own. Stateless. */
final class SideBySide {

    private SideBySide() {}

    /**
     * Returns what was seen, in the portions' order.
     *
     * @throws RuntimeException the first failure in that order
     */
    static <P, T> List<T> look(List<P> portions, Function<P, T> look) {
        ExecutorService threads = Executors.newFixedThreadPool(portions.size(), new WorkThreads("migrate-look-"));
        try {
            List<Future<T>> begun = new ArrayList<>();
            portions.forEach((portion) -> begun.add(threads.submit(() -> look.apply(portion))));
            List<T> seen = new ArrayList<>();
            for (Future<T> each : begun) {
                seen.add(each.get());
            }
            return seen;
        } catch (InterruptedException ex) {
            Thread.currentThread().interrupt();
            throw new MigrateException("The look at the schemas was interrupted.", "Start again: nothing was changed.");
        } catch (ExecutionException ex) {
            if (ex.getCause() instanceof RuntimeException failure) {
                throw failure;
            }
            throw new IllegalStateException(ex.getCause());
        } finally {
            threads.shutdownNow();
        }
    }
}
