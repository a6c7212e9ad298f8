/** Moves many tenants by the same revisions: a schema or a database each, with books of its own. */
@NullMarked
package dev.migrate.tenant;

import org.jspecify.annotations.NullMarked;
