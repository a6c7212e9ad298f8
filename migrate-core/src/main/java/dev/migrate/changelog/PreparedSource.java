package dev.migrate.changelog;

/**
 * Revisions that are about to be loaded: what belongs to the caller's thread, or may wait for it, has been asked.
 *
 * @param source loads them
 * @param forAnyThread whether another thread may load them
 */
public record PreparedSource(ChangelogSource source, boolean forAnyThread) {}
