package dev.migrate;

import dev.migrate.error.MigrateException;

/** There is nothing that says which schema the application wants, so nothing can be compared with it. */
public final class NoModelException extends MigrateException {

    private static final long serialVersionUID = 1L;

    /**
     * Creates the failure.
     *
     * @param problem what is missing
     * @param remedy what to do
     */
    public NoModelException(String problem, String remedy) {
        super(problem, remedy);
    }
}
