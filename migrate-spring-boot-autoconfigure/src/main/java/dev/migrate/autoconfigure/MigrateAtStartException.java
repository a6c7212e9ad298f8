package dev.migrate.autoconfigure;

import org.springframework.boot.ExitCodeGenerator;

/**
 * Ends the application because its database couldn't be migrated; the cause says why. Its exit code makes the process end
 * even where the application has threads that would keep it alive, and tells whoever started it what kind of failure it was.
 */
final class MigrateAtStartException extends RuntimeException implements ExitCodeGenerator {

    private static final long serialVersionUID = 1L;

    private final StartExitCode exitCode;

    MigrateAtStartException(RuntimeException cause) {
        super("The application's database could not be migrated.", cause);
        this.exitCode = StartExitCode.of(cause);
    }

    @Override
    public int getExitCode() {
        return exitCode.number();
    }
}
