package dev.migrate.engine;

import dev.migrate.changelog.Changelog;
import java.util.Set;
import java.util.TreeSet;

/** Works out which revisions are applied from the applied heads. */
final class AppliedRevisions {

    private AppliedRevisions() {}

    /** Returns the known heads and all their ancestors. */
    static Set<String> of(Changelog changelog, DatabaseState state) {
        Set<String> known = new TreeSet<>(state.heads());
        known.removeAll(changelog.graph().unknown(state.heads()));
        return changelog.graph().ancestors(known);
    }
}
