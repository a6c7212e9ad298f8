package dev.migrate.revision;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/** Describes circles: first those of down revisions alone, then those that need a dependency to close. */
final class CycleFaults {

    private final List<RevisionHeader> revisions;
    private final List<Fault> faults;

    CycleFaults(List<RevisionHeader> revisions, List<Fault> faults) {
        this.revisions = revisions;
        this.faults = faults;
    }

    void find(int[][] parents, int[][] requirements) {
        BitSet reported = new BitSet();
        for (int[] cycle : new CycleFinder(parents).cycles(reported)) {
            faults.add(fault("cycle", "down revision", cycle, parents));
            Arrays.stream(cycle).forEach(reported::set);
        }
        for (int[] cycle : new CycleFinder(requirements).cycles(reported)) {
            faults.add(fault("dependency cycle", "down revision or dependency", cycle, parents));
        }
    }

    private Fault fault(String kind, String edge, int[] cycle, int[][] parents) {
        List<String> ids = new ArrayList<>();
        List<String> links = new ArrayList<>();
        for (int i = 0; i < cycle.length; i++) {
            int next = cycle[(i + 1) % cycle.length];
            boolean follows = Arrays.stream(parents[cycle[i]]).anyMatch(parent -> parent == next);
            ids.add(id(cycle[i]));
            links.add("'" + id(cycle[i]) + "' " + (follows ? "follows" : "depends on") + " '" + id(next) + "'");
        }
        return Fault.at(
                Arrays.stream(cycle).mapToObj(revisions::get).toList(),
                "Revisions " + Phrase.quoted(ids) + " form a " + kind + ": " + Phrase.and(links) + ".",
                "Change a " + edge + ", so that one of them comes first.");
    }

    private String id(int number) {
        return revisions.get(number).id();
    }
}
