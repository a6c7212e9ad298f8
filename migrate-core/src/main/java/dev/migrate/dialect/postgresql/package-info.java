/** PostgreSQL: how its SQL is written, its catalogue read and its lock taken. */
@NullMarked
package dev.migrate.dialect.postgresql;

import org.jspecify.annotations.NullMarked;
