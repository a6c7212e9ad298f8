/** Explains to a person why the application didn't start, and what to do. */
@NullMarked
package dev.migrate.diagnostics;

import org.jspecify.annotations.NullMarked;
