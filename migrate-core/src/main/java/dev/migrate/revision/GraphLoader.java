package dev.migrate.revision;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Revisions to a graph: every fault is collected first, and only a graph without any is built.
 *
 * <p>Everything works on the revisions sorted by id, so neither the order nor the names of the files matter.
 */
final class GraphLoader {

    private final List<Fault> faults = new ArrayList<>();

    private GraphLoader() {}

    /**
     * Builds the index.
     *
     * @throws InvalidGraphException naming every fault
     */
    static GraphIndex load(Collection<RevisionHeader> headers) {
        return new GraphLoader().read(headers);
    }

    private GraphIndex read(Collection<RevisionHeader> headers) {
        Map<String, RevisionHeader> byId = unique(headers);
        Replacements replacements = Replacements.of(byId, faults);
        byId.replaceAll((id, header) -> replacements.resolved(header));
        Map<String, RevisionHeader> byLabel = new LabelReader(byId, faults).read();
        EdgeReader edges = new EdgeReader(byId, byLabel, replacements, faults);
        int[][] parents = edges.parents();
        int[][] requirements = edges.requirements(parents);
        List<RevisionHeader> sorted = List.copyOf(byId.values());
        int[] order = TopologicalOrder.of(requirements);
        if (order.length < sorted.size()) {
            new CycleFaults(sorted, faults).find(parents, requirements);
        }
        if (!faults.isEmpty()) {
            throw InvalidGraphException.of(faults);
        }
        List<RevisionHeader> ordered = new ArrayList<>(order.length);
        for (int number : order) {
            ordered.add(sorted.get(number));
        }
        int[][] orderedParents = Adjacency.renumbered(parents, order);
        boolean same = requirements == parents;
        return new GraphIndex(
                ordered,
                replacements,
                orderedParents,
                same ? orderedParents : Adjacency.renumbered(requirements, order));
    }

    /** Returns them by id and in the order of the ids; to sort them once and to find them by a hash is less than a tree's work. */
    private Map<String, RevisionHeader> unique(Collection<RevisionHeader> headers) {
        List<RevisionHeader> sorted = new ArrayList<>(headers);
        sorted.sort(Comparator.comparing(RevisionHeader::id));
        Map<String, RevisionHeader> unique = new LinkedHashMap<>(2 * sorted.size());
        Map<String, List<RevisionHeader>> repeated = new LinkedHashMap<>();
        for (RevisionHeader header : sorted) {
            RevisionHeader other = unique.putIfAbsent(header.id(), header);
            if (other != null) {
                repeated.computeIfAbsent(header.id(), id -> new ArrayList<>(List.of(other)))
                        .add(header);
            }
        }
        repeated.forEach((id, same) -> {
            same.sort(Comparator.comparing(header -> header.location().toString()));
            unique.put(id, same.get(0));
            faults.add(Fault.at(
                    same,
                    "Revision id '" + id + "' is used by " + same.size() + " revisions.",
                    "Give all but one of them a new id."));
        });
        return unique;
    }
}
