package dev.migrate.operation;

import dev.migrate.model.Value;

/**
 * A column and the value that it gets.
 *
 * @param column the column's name
 * @param value the new value
 */
public record Assignment(String column, Value value) {}
