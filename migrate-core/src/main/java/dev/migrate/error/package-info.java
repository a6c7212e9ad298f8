/** The base of every failure that a person can act on: what failed, where, and what to do. */
@NullMarked
package dev.migrate.error;

import org.jspecify.annotations.NullMarked;
