/** Entity mappings as a schema; the only package that knows Hibernate. */
@NullMarked
package dev.migrate.hibernate;

import org.jspecify.annotations.NullMarked;
