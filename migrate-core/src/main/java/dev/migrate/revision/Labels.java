package dev.migrate.revision;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The branch labels: who carries them, and which revisions are on the branch.
 *
 * <p>A label holds for everything that follows its carrier, and for what comes before it back to the last branch point
 * or merge.
 */
final class Labels {

    private final GraphIndex index;
    private final Map<String, Integer> carriers = new TreeMap<>();
    private final List<Set<String>> labels;

    Labels(GraphIndex index) {
        this.index = index;
        this.labels = new ArrayList<>(Collections.nCopies(index.size(), Set.of()));
        for (int i = 0; i < index.size(); i++) {
            inherit(i);
        }
        carriers.forEach(this::spreadDown);
    }

    /** Returns the position of the revision that carries the label, or null if none does. */
    @Nullable
    Integer carrier(String label) {
        return carriers.get(label);
    }

    Collection<String> names() {
        return carriers.keySet();
    }

    /** Returns the labels of the branches that a revision is on, ordered by name. */
    Set<String> of(int position) {
        return labels.get(position);
    }

    private void inherit(int position) {
        // The set of a parent is shared, not copied, as long as nothing is added to it.
        for (int parent : index.parents(position)) {
            add(position, labels.get(parent));
        }
        List<String> own = index.revision(position).branchLabels();
        add(position, own);
        own.forEach(label -> carriers.put(label, position));
    }

    private void spreadDown(String label, int carrier) {
        int position = carrier;
        while (index.parents(position).length == 1) {
            position = index.parents(position)[0];
            if (index.dependants(position).length > 1 || index.parents(position).length > 1) {
                return;
            }
            add(position, List.of(label));
        }
    }

    private void add(int position, Collection<String> more) {
        Set<String> present = labels.get(position);
        if (present.isEmpty() && more instanceof Set<String> shared) {
            labels.set(position, shared);
        } else if (!present.containsAll(more)) {
            Set<String> together = new TreeSet<>(present);
            together.addAll(more);
            labels.set(position, Collections.unmodifiableSet(together));
        }
    }
}
