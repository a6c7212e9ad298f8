package dev.migrate.engine;

/** Java code of a revision that threw; the cause is what it threw. */
final class CodeFailedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Exception thrown;

    CodeFailedException(Exception thrown) {
        super(thrown);
        this.thrown = thrown;
    }

    /** Returns what the code threw. */
    Exception thrown() {
        return thrown;
    }
}
