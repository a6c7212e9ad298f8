package dev.migrate.engine;

import dev.migrate.error.MigrateException;
import dev.migrate.error.SourceLocation;
import java.util.List;

/** A revision of which some statements are in the database, met by a movement that can't go on with it. */
public final class PartialRevisionException extends MigrateException {

    private static final long serialVersionUID = 1L;

    private final String revision;

    PartialRevisionException(JournalEntry entry, String why, List<SourceLocation> locations, String remedy) {
        super(
                "The " + entry.direction().label() + " of revision '" + entry.revision() + "' stopped after "
                        + entry.stepsDone() + " of " + Math.max(entry.steps(), entry.stepsDone())
                        + " statements (started " + entry.startedAt() + " on " + entry.host() + "), and " + why,
                locations,
                remedy,
                null);
        this.revision = entry.revision();
    }

    /** Returns the revision that is neither applied nor reverted. */
    public String revision() {
        return revision;
    }
}
