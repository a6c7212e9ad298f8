package dev.migrate.revision;

import dev.migrate.error.MigrateException;
import java.util.List;
import java.util.Set;

/** A revision that the graph doesn't hold: mistyped, or known only to the database. */
public final class UnknownRevisionException extends MigrateException {

    private static final long serialVersionUID = 1L;

    private final transient List<String> unknown;

    UnknownRevisionException(String problem, String asked, String remedy) {
        super(problem, remedy);
        this.unknown = List.of(asked);
    }

    private UnknownRevisionException(Set<String> ids, String problem) {
        super(
                problem,
                "Start the version of the application that holds it, or restore the missing file. If that is gone"
                        + " for good, type: migrate stamp --purge REVISION.");
        this.unknown = List.copyOf(ids);
    }

    /** Returns the failure of a database that is at revisions which the graph does not hold. */
    public static UnknownRevisionException inDatabase(Set<String> ids) {
        String what = ids.size() == 1 ? "revision " : "revisions ";
        return new UnknownRevisionException(
                ids, "The database is at " + what + Phrase.quoted(ids) + ", which this application doesn't know.");
    }

    /** Returns what was asked for and doesn't exist. */
    public List<String> unknown() {
        return unknown;
    }
}
