/** Revisions as people write them: files and beans in, operations out, and back to files. */
@NullMarked
package dev.migrate.changelog;

import org.jspecify.annotations.NullMarked;
