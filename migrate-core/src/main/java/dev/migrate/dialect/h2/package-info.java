/** H2: how its SQL is written, its catalogue read and its lock taken. */
@NullMarked
package dev.migrate.dialect.h2;

import org.jspecify.annotations.NullMarked;
