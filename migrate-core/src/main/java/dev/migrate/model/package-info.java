/** An immutable picture of a relational schema; it knows no SQL dialect and no database. */
@NullMarked
package dev.migrate.model;

import org.jspecify.annotations.NullMarked;
