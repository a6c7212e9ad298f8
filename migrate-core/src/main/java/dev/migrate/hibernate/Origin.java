package dev.migrate.hibernate;

import org.jspecify.annotations.Nullable;

/**
 * Where a table or column is declared.
 *
 * @param name the entity class, with the attribute's path for a column
 * @param formerName what it was called before, or {@code null}
 */
record Origin(String name, @Nullable String formerName) {}
