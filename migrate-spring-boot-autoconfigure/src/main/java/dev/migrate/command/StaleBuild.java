package dev.migrate.command;

import dev.migrate.changelog.file.ProjectFile;
import java.nio.file.Path;
import java.util.List;

/** Tells that the application as it was built has revisions which its sources don't have any more. */
final class StaleBuild {

    private final Console console;

    StaleBuild(Console console) {
        this.console = console;
    }

    /** Says so where a changed file came into the application by a build. */
    void warn(List<ProjectFile> changed) {
        boolean built = changed.stream()
                .map((file) -> file.migration().header().location().source())
                .anyMatch((source) -> !Path.of(source).isAbsolute());
        if (built) {
            console.message("Build the application from scratch before the next command: the last build still has the"
                    + " files as they were.");
        }
    }
}
