/** Revisions written as the source of Java migrations. */
@NullMarked
package dev.migrate.changelog.java;

import org.jspecify.annotations.NullMarked;
