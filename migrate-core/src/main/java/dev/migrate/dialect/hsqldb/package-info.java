/** HSQLDB 2.7. */
@NullMarked
package dev.migrate.dialect.hsqldb;

import org.jspecify.annotations.NullMarked;
