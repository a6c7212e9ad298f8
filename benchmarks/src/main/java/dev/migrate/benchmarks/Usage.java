package dev.migrate.benchmarks;

/**
 * What one contender took of a fresh process to find that there is nothing to do.
 *
 * @param size how many revisions
 * @param contender who did it
 * @param classes how many classes were loaded for it, the driver's and the platform's among them
 * @param allocated how many bytes were allocated in all
 * @param peak the most bytes that were in use at a time
 * @param kept how many bytes are in use afterwards, while the contender is still there
 * @param keptWhenWanted how many of those are left once the process has run out of memory
 */
record Usage(int size, String contender, long classes, long allocated, long peak, long kept, long keptWhenWanted) {}
