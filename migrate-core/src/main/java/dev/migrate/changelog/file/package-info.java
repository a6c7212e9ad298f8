/** Revision files in a project's sources: where they belong, how new ones get there, and how old ones are changed. */
@NullMarked
package dev.migrate.changelog.file;

import org.jspecify.annotations.NullMarked;
