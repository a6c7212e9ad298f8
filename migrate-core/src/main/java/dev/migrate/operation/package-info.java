/** What can be done to a schema and its data, as immutable records, each with its inverse. */
@NullMarked
package dev.migrate.operation;

import org.jspecify.annotations.NullMarked;
