package dev.migrate.revision;

import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/**
 * What a target means in a graph.
 *
 * @param positions the revisions; none for base
 * @param branch the revision whose branch the target names or implies, or null
 */
record Destination(BitSet positions, @Nullable Integer branch) {

    boolean isBase() {
        return positions.isEmpty();
    }
}
