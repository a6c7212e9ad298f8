/** A small application that starts with one of the tools, or with none. */
@NullMarked
package dev.migrate.benchmarks.application;

import org.jspecify.annotations.NullMarked;
