/** Measures this tool, its peers and the floor beneath all of them, on the same server in the same run. */
@NullMarked
package dev.migrate.benchmarks;

import org.jspecify.annotations.NullMarked;
