/** Runs as Micrometer sees them: observations, of which timers and traces are made, and meters; the only package that knows Micrometer. */
@NullMarked
package dev.migrate.observation;

import org.jspecify.annotations.NullMarked;
