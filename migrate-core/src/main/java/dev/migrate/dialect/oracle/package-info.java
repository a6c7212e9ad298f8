/** Oracle Database 19c and newer. */
@NullMarked
package dev.migrate.dialect.oracle;

import org.jspecify.annotations.NullMarked;
