package dev.migrate;

import java.util.function.Supplier;

/**
 * A Java migration that is known by its class and made only when it runs, so that the graph needs nothing that the
 * migration needs.
 *
 * @param type the class with {@link Revision}
 * @param instance makes or finds the migration; asked each time that it runs
 */
public record LateJavaMigration(Class<?> type, Supplier<? extends JavaMigration> instance) {}
