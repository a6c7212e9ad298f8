package dev.migrate.engine;

import java.util.Collection;

/** Applied heads as people read them. */
final class Heads {

    private Heads() {}

    static String text(Collection<String> heads) {
        return heads.isEmpty() ? "<base>" : String.join(", ", heads);
    }
}
