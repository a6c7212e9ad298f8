/** A small catalogue of data products, whose schema is kept by revisions. */
@NullMarked
package dev.migrate.sample;

import org.jspecify.annotations.NullMarked;
