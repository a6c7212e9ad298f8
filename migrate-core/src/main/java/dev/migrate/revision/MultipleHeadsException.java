package dev.migrate.revision;

import dev.migrate.error.MigrateException;
import java.util.List;

/** A target that means one head where there are several: the branches have to be merged, or one has to be chosen. */
public final class MultipleHeadsException extends MigrateException {

    private static final long serialVersionUID = 1L;

    private final transient List<RevisionHeader> heads;

    MultipleHeadsException(Target target, List<RevisionHeader> heads, List<String> branchNames) {
        super(
                "Target '" + target + "' is ambiguous: there are " + heads.size() + " heads, " + Phrase.list(heads)
                        + ".",
                heads.stream().map(RevisionHeader::location).toList(),
                remedy(target, heads, branchNames),
                null);
        this.heads = List.copyOf(heads);
    }

    /** Returns the heads to choose from, ordered by id. */
    public List<RevisionHeader> heads() {
        return heads;
    }

    private static String remedy(Target target, List<RevisionHeader> heads, List<String> branchNames) {
        List<String> ids = heads.stream().map(RevisionHeader::id).toList();
        String all = target.branch() == null ? "heads" : target.branch() + "@heads";
        String merge = "migrate merge " + String.join(" ", ids) + " -m \"merge " + Phrase.and(ids) + "\"";
        String choices = Phrase.or(branchNames.stream()
                .map(name -> "'" + new Target(name, Target.HEAD, target.steps()) + "'")
                .toList());
        String several = target.steps() == 0 ? "'" + all + "' for all of them, or " : "";
        return "Join them with: " + merge + ". Or type " + several + choices + " for one branch.";
    }
}
