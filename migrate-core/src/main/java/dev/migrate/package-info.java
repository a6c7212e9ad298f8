/** The few types that a user starts with: the migrator, and what a Java migration is written with. */
@NullMarked
package dev.migrate;

import org.jspecify.annotations.NullMarked;
