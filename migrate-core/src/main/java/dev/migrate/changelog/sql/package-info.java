/** Revisions in SQL files: a header of comment lines, and a section of statements for each direction. */
@NullMarked
package dev.migrate.changelog.sql;

import org.jspecify.annotations.NullMarked;
