package dev.migrate.engine;

import dev.migrate.revision.Target;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The part of a downgrade that the graph can't tell, because the database is ahead of the application.
 *
 * @param revisions what is reverted by what the journal has kept, in the order of reverting
 * @param rest where the graph has to find the rest of the way to, or {@code null} if there is none
 * @param heads the heads where the rest begins
 */
record StoredPath(List<StoredRevision> revisions, @Nullable Target rest, Set<String> heads) {}
