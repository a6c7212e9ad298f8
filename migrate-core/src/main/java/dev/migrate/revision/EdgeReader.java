package dev.migrate.revision;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Turns the names of down revisions and dependencies into numbers, and finds those that lead nowhere or back. */
final class EdgeReader {

    private static final int[] NONE = {};

    private final Map<String, RevisionHeader> byId;
    private final Map<String, RevisionHeader> byLabel;
    private final Replacements replacements;
    private final Map<String, Integer> numbers;
    private final List<Fault> faults;

    EdgeReader(
            Map<String, RevisionHeader> byId,
            Map<String, RevisionHeader> byLabel,
            Replacements replacements,
            List<Fault> faults) {
        this.byId = byId;
        this.byLabel = byLabel;
        this.replacements = replacements;
        this.faults = faults;
        this.numbers = new HashMap<>(2 * byId.size());
        for (String id : byId.keySet()) {
            numbers.put(id, numbers.size());
        }
    }

    int[][] parents() {
        List<int[]> parents = new ArrayList<>(byId.size());
        for (RevisionHeader revision : byId.values()) {
            parents.add(ends(revision, revision.downRevisions(), "follows", byId));
        }
        return parents.toArray(int[][]::new);
    }

    /** Returns the down revisions and, once each, what they don't name already; the very same array where that is nothing. */
    int[][] requirements(int[][] parents) {
        if (byId.values().stream().allMatch((revision) -> revision.dependsOn().isEmpty())) {
            return parents;
        }
        Map<String, RevisionHeader> names = byLabel.isEmpty() ? byId : new HashMap<>(byLabel);
        if (!byLabel.isEmpty()) {
            names.putAll(byId);
        }
        List<int[]> requirements = new ArrayList<>(byId.size());
        for (RevisionHeader revision : byId.values()) {
            int[] down = parents[requirements.size()];
            if (revision.dependsOn().isEmpty()) {
                requirements.add(down);
            } else {
                int[] dependencies = ends(revision, revision.dependsOn(), "depends on", names);
                requirements.add(IntStream.concat(Arrays.stream(down), Arrays.stream(dependencies))
                        .distinct()
                        .sorted()
                        .toArray());
            }
        }
        return requirements.toArray(int[][]::new);
    }

    private int[] ends(RevisionHeader revision, List<String> names, String verb, Map<String, RevisionHeader> known) {
        if (names.isEmpty()) {
            return NONE;
        }
        if (names.size() == 1) { // As nearly all, and worth no collection.
            RevisionHeader end = known.get(names.get(0));
            if (end != null && !end.id().equals(revision.id())) {
                return new int[] {number(end.id())};
            }
        }
        Set<Integer> ends = new TreeSet<>();
        for (String name : new LinkedHashSet<>(names)) {
            RevisionHeader end = known.get(name);
            if (end == null) {
                faults.add(missing(revision, name, verb));
            } else if (end.id().equals(revision.id())) {
                faults.add(new Fault(
                        "Revision '" + revision.id() + "' " + verb + " itself.",
                        List.of(revision.location()),
                        "Name another revision, or none."));
            } else {
                ends.add(number(end.id()));
            }
        }
        return ends.stream().mapToInt(Integer::intValue).toArray();
    }

    private Fault missing(RevisionHeader revision, String name, String verb) {
        RevisionHeader squashed = replacements.of(name);
        if (squashed != null) {
            return Fault.at(
                    List.of(revision, squashed),
                    "Revision '" + revision.id() + "' " + verb + " '" + name + "', which is in the middle of what '"
                            + squashed.id() + "' replaces.",
                    "Let it follow '" + squashed.id() + "'.");
        }
        boolean dependency = verb.equals("depends on");
        String kind = dependency ? ", neither as a revision nor as a branch label" : "";
        Stream<String> known =
                Stream.concat(byId.keySet().stream(), dependency ? byLabel.keySet().stream() : Stream.empty());
        String nearest = Nearest.to(name, known.filter(id -> !id.equals(revision.id()))).stream()
                .findFirst()
                .map(near -> "Did you mean '" + near + "'" + place(near) + "? ")
                .orElse("");
        return new Fault(
                "Revision '" + revision.id() + "' " + verb + " '" + name + "', which does not exist" + kind + ".",
                List.of(revision.location()),
                nearest + "Correct the name, or restore the missing file.");
    }

    private String place(String name) {
        @Nullable RevisionHeader near = byId.getOrDefault(name, byLabel.get(name));
        return near == null ? "" : " (" + near.location() + ")";
    }

    private int number(String id) {
        Integer number = numbers.get(id);
        if (number == null) {
            throw new IllegalStateException("'" + id + "' has no number");
        }
        return number;
    }
}
