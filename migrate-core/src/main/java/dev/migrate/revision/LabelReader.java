package dev.migrate.revision;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Reads which revision carries which branch label, and finds labels that can't be told from something else. */
final class LabelReader {

    private static final Pattern LABEL = Pattern.compile("[A-Za-z0-9_.]{1,64}");
    private static final Set<String> RESERVED = Set.of(Target.HEAD, Target.HEADS, Target.BASE, Target.CURRENT);

    private final Map<String, RevisionHeader> byId;
    private final List<Fault> faults;

    LabelReader(Map<String, RevisionHeader> byId, List<Fault> faults) {
        this.byId = byId;
        this.faults = faults;
    }

    Map<String, RevisionHeader> read() {
        Map<String, List<RevisionHeader>> carriers = new TreeMap<>();
        for (RevisionHeader revision : byId.values()) {
            List<String> own = revision.branchLabels();
            for (String label : own.isEmpty() ? own : new TreeSet<>(own)) {
                carriers.computeIfAbsent(label, name -> new ArrayList<>(1)).add(revision);
            }
        }
        Map<String, RevisionHeader> labels = new HashMap<>();
        carriers.forEach((label, revisions) -> {
            labels.put(label, revisions.get(0));
            check(label, revisions);
        });
        return labels;
    }

    private void check(String label, List<RevisionHeader> carriers) {
        String carried =
                "Branch label '" + label + "' of revision '" + carriers.get(0).id() + "'";
        RevisionHeader namesake = byId.get(label);
        if (!LABEL.matcher(label).matches() || RESERVED.contains(label)) {
            faults.add(Fault.at(
                    carriers,
                    carried + " is not allowed.",
                    "Use 1 to 64 letters, digits, '_' or '.', but none of head, heads, base and current."));
        }
        if (carriers.size() > 1) {
            List<String> ids = carriers.stream().map(RevisionHeader::id).toList();
            faults.add(Fault.at(
                    carriers,
                    "Branch label '" + label + "' is used by revisions " + Phrase.quoted(ids) + ".",
                    "A label belongs to the one revision where its branch starts: rename the others."));
        }
        if (namesake != null) {
            List<RevisionHeader> both = new ArrayList<>(carriers);
            if (!both.contains(namesake)) {
                both.add(namesake);
            }
            faults.add(Fault.at(both, carried + " is also the id of a revision.", "Rename the label."));
        }
    }
}
