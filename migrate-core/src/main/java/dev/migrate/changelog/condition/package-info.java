/** What must be true of a database for a revision to run, as data. */
@NullMarked
package dev.migrate.changelog.condition;

import org.jspecify.annotations.NullMarked;
