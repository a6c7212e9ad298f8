package dev.migrate.changelog.file;

import dev.migrate.error.MigrateException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

/** A folder of the project that new revision files are written into; never one of a built application. */
public final class RevisionFolder {

    private final Path path;

    private RevisionFolder(Path path) {
        this.path = path;
    }

    /** Returns the folder at this path, which is made when the first file is written. */
    public static RevisionFolder at(Path path) {
        return new RevisionFolder(path);
    }

    /**
     * Finds the folder that a location means in the sources of the project around the working directory.
     *
     * @param locations where the application looks for revisions; the first folder that can be written to counts
     * @param workingDirectory where the command was typed
     * @throws MigrateException if there is none
     */
    public static RevisionFolder among(List<String> locations, Path workingDirectory) {
        for (String written : locations) {
            String location = written.strip();
            if (isFile(location)) {
                continue;
            }
            if (location.startsWith("file:") || location.startsWith("filesystem:")) {
                String path = location.substring(location.indexOf(':') + 1);
                return at(workingDirectory.resolve(path.startsWith("//") ? path.substring(2) : path));
            }
            Path resources = workingDirectory.resolve("src/main/resources");
            if (Files.isDirectory(resources)) {
                String path = location.substring(location.indexOf(':') + 1);
                return at(resources.resolve(path.replaceFirst("^/+", "")));
            }
        }
        throw new MigrateException(
                "There is no folder for new revisions: the locations " + String.join(", ", locations)
                        + " are files or on the class path, and '" + workingDirectory + "' has no src/main/resources.",
                "Name the folder with --path, or type the command in the project's folder.");
    }

    /** A changelog of another tool is a location, too, but none for new files. */
    private static boolean isFile(String location) {
        return location.endsWith(".yaml") || location.endsWith(".yml") || location.endsWith(".sql");
    }

    /** Returns where the folder is. */
    public Path path() {
        return path;
    }

    /** Returns where a file of this name will be. */
    public Path file(String name) {
        return path.resolve(name);
    }

    /**
     * Writes a file that isn't there yet, in UTF-8, with the folders that its name has.
     *
     * @throws MigrateException if it is there already, or can't be written
     */
    public Path write(String name, String text) {
        Path file = file(name);
        try {
            Files.createDirectories(file.getParent());
            return Files.writeString(file, text, StandardCharsets.UTF_8, StandardOpenOption.CREATE_NEW);
        } catch (FileAlreadyExistsException ex) {
            throw new MigrateException(
                    "The file '" + file + "' is there already.", List.of(), "Choose another id or message.", ex);
        } catch (IOException ex) {
            throw new MigrateException(
                    "The file '" + file + "' can't be written: " + ex.getMessage() + ".",
                    List.of(),
                    "Check that its folder may be written to, or name another one with --path.",
                    ex);
        }
    }
}
