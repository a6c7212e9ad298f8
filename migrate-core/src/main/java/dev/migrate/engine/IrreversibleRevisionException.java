package dev.migrate.engine;

import dev.migrate.error.MigrateException;
import dev.migrate.error.SourceLocation;
import java.util.List;

/** A downgrade past a revision that has no way back; thrown before anything runs. */
public final class IrreversibleRevisionException extends MigrateException {

    private static final long serialVersionUID = 1L;

    private final String revision;

    IrreversibleRevisionException(String revision, String problem, SourceLocation location, String remedy) {
        super(problem, List.of(location), remedy, null);
        this.revision = revision;
    }

    /** Returns the revision that can't be reverted. */
    public String revision() {
        return revision;
    }
}
