package dev.migrate.engine;

/** Java code of a revision that threw; the cause is what it threw. */
final class CodeFailedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    CodeFailedException(Exception cause) {
        super(cause);
    }

    /** Returns what the code threw. */
    Exception thrown() {
        return (Exception) getCause();
    }
}
