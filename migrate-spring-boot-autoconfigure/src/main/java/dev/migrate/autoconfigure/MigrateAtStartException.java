package dev.migrate.autoconfigure;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.ExitCodeGenerator;

/**
 * Ends the application because its database couldn't be migrated; the cause says why. Its exit code makes the process end
 * even where the application has threads that would keep it alive, and tells whoever started it what kind of failure it was.
 */
final class MigrateAtStartException extends RuntimeException implements ExitCodeGenerator {

    private static final long serialVersionUID = 1L;

    /** The class loader of an application that devtools starts anew when its files change. */
    private static final String RESTARTS = "org.springframework.boot.devtools.restart.classloader.RestartClassLoader";

    private final StartExitCode exitCode;
    private final boolean restarts;

    /**
     * Creates the exception.
     *
     * @param application the class loader of the application
     */
    MigrateAtStartException(RuntimeException cause, @Nullable ClassLoader application) {
        super("The application's database could not be migrated.", cause);
        this.exitCode = StartExitCode.of(cause);
        this.restarts = application != null && application.getClass().getName().equals(RESTARTS);
    }

    /** Returns no code under devtools, which would end with the process instead of waiting for the mended revision. */
    @Override
    public int getExitCode() {
        return restarts ? 0 : exitCode.number();
    }
}
