package dev.migrate.engine;

import dev.migrate.error.MigrateException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;

/**
 * What another thread finds out while this one does something else. If nobody waits for it, it ends by itself. Safe for use by
 * several threads.
 *
 * @param <T> what it finds
 */
final class Meanwhile<T> {

    private final String what;
    private final FutureTask<T> task;

    private Meanwhile(String what, FutureTask<T> task) {
        this.what = what;
        this.task = task;
    }

    /**
     * Begins in another thread.
     *
     * @param what the work, as the subject of a sentence
     * @param thread the thread's name
     */
    static <T> Meanwhile<T> begin(String what, String thread, Supplier<T> work) {
        Meanwhile<T> meanwhile = new Meanwhile<>(what, new FutureTask<>(work::get));
        new WorkThreads(thread + "-").newThread(meanwhile.task).start();
        return meanwhile;
    }

    /**
     * Waits for what is found, and returns it as often as it is asked.
     *
     * @throws RuntimeException the one that the work ended with
     */
    T get() {
        try {
            return task.get();
        } catch (InterruptedException ex) {
            Thread.currentThread().interrupt();
            throw new MigrateException(what + " was interrupted.", "Start again: nothing was changed.");
        } catch (ExecutionException ex) {
            if (ex.getCause() instanceof RuntimeException failure) {
                throw failure;
            }
            if (ex.getCause() instanceof Error error) {
                throw error;
            }
            throw new IllegalStateException(ex.getCause());
        }
    }
}
