/** Compares the schema that somebody wants with the one that a database has, and finds the operations between them. */
@NullMarked
package dev.migrate.autogenerate;

import org.jspecify.annotations.NullMarked;
