/** H2 2.x. */
@NullMarked
package dev.migrate.dialect.h2;

import org.jspecify.annotations.NullMarked;
