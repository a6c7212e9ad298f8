/** Flyway's migration scripts, read as they are: a linear branch in the order of their versions. */
@NullMarked
package dev.migrate.changelog.flyway;

import org.jspecify.annotations.NullMarked;
