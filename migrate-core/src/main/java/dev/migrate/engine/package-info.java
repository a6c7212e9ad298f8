/** Plan first, then act: lock, execute and journal the movements of one database between revisions. */
@NullMarked
package dev.migrate.engine;

import org.jspecify.annotations.NullMarked;
