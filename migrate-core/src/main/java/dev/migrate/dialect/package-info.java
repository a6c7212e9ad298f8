/** What differs between databases: operation to SQL, database to model, capabilities and lock. */
@NullMarked
package dev.migrate.dialect;

import org.jspecify.annotations.NullMarked;
