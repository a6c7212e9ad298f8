/** Judges what an upgrade would do to a database that is in use, before it runs. */
@NullMarked
package dev.migrate.safety;

import org.jspecify.annotations.NullMarked;
