package dev.migrate.hibernate;

import dev.migrate.model.Column;
import dev.migrate.model.ColumnIntent;

/**
 * A column of a mapping, as the models have it.
 *
 * @param column the definition
 * @param intent what is known beyond it
 * @param unique whether its definition says that its values are unique
 */
record ReadColumn(Column column, ColumnIntent intent, boolean unique) {}
