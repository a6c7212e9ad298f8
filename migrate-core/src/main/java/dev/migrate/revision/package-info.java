/** The revision graph: heads, paths and targets; pure, without files and without a database. */
@NullMarked
package dev.migrate.revision;

import org.jspecify.annotations.NullMarked;
