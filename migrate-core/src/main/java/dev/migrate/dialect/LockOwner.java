package dev.migrate.dialect;

/**
 * Who migrates, as others see it while they wait.
 *
 * @param host the machine or pod
 * @param application the application's name
 */
public record LockOwner(String host, String application) {}
