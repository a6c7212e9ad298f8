package dev.migrate;

/**
 * One thing that must be true before changes of the schema are merged.
 *
 * @param name what must be true, for example {@code one head}
 * @param passed whether it is
 * @param detail what was found, a sentence or more
 */
public record CheckedPoint(String name, boolean passed, String detail) {}
