package dev.migrate.command;

/** Options that don't go together, which the parser alone can't tell. */
final class UsageException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UsageException(String message) {
        super(message);
    }
}
