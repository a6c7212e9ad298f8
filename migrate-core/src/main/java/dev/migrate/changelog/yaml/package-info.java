/** Revisions in YAML: the header at once, the changes on demand, and operations back to text. */
@NullMarked
package dev.migrate.changelog.yaml;

import org.jspecify.annotations.NullMarked;
