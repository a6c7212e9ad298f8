/** What a schema looks like after a sequence of operations, so that what they drop and alter can be undone. */
@NullMarked
package dev.migrate.changelog.replay;

import org.jspecify.annotations.NullMarked;
