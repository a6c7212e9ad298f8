package dev.migrate.revision;

import dev.migrate.error.MigrateException;
import java.util.List;

/** A target that fits several revisions: the candidates are listed, and nothing is guessed. */
public final class AmbiguousTargetException extends MigrateException {

    private static final long serialVersionUID = 1L;

    private final transient List<RevisionHeader> candidates;

    AmbiguousTargetException(String problem, List<RevisionHeader> candidates, String remedy) {
        super(problem, candidates.stream().map(RevisionHeader::location).toList(), remedy, null);
        this.candidates = List.copyOf(candidates);
    }

    /** Returns the revisions that fit, ordered by id. */
    public List<RevisionHeader> candidates() {
        return candidates;
    }
}
