/** The parts of a run that ask no database, each measured by itself. */
@org.jspecify.annotations.NullMarked
package dev.migrate.benchmarks.parts;
