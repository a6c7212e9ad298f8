package dev.migrate.dialect.sqlite;

import dev.migrate.dialect.ChangeWriter;
import dev.migrate.error.MigrateException;

/** A change needs to know an object that isn't in the catalogue. */
final class UnknownObjectException extends MigrateException {

    private static final long serialVersionUID = 1L;

    UnknownObjectException(ChangeWriter out, String problem) {
        super(problem, out.location(), "See whether the name is right and the object is created before.");
    }
}
