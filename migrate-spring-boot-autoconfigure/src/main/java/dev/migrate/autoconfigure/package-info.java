/** Puts a migrator of the application's database into the application, and lets it run when the application is ready. */
@NullMarked
package dev.migrate.autoconfigure;

import org.jspecify.annotations.NullMarked;
