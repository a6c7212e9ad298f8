package dev.migrate.actuate;

import dev.migrate.Migrator;
import dev.migrate.error.MigrateException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

/**
 * Asks a database; while a movement of this process may hold the last connection of its pool, nobody waits long for an
 * answer.
 */
final class ShortLook {

    private static final Duration PATIENCE = Duration.ofSeconds(1);

    private ShortLook() {}

    /** Returns the answer, or none if there is no connection left for it. */
    static <T> Optional<T> at(Migrator migrator, Supplier<T> question) {
        if (migrator.running().isEmpty()) {
            return Optional.of(question.get());
        }
        CompletableFuture<T> answer = CompletableFuture.supplyAsync(question, ShortLook::start);
        try {
            return Optional.of(answer.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS));
        } catch (TimeoutException ex) {
            return Optional.empty();
        } catch (InterruptedException ex) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        } catch (ExecutionException ex) {
            if (ex.getCause() instanceof MigrateException failure) {
                throw failure;
            }
            throw new CompletionException(ex.getCause());
        }
    }

    /** A thread for each question: the pool lets it go after its own timeout. */
    private static void start(Runnable question) {
        Thread thread = new Thread(question, "migrations-endpoint");
        thread.setDaemon(true);
        thread.start();
    }
}
