/** What other tools remember of a database that they have managed, as revisions of the application. */
@NullMarked
package dev.migrate.adopt;

import org.jspecify.annotations.NullMarked;
