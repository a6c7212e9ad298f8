package dev.migrate.changelog.file;

import dev.migrate.changelog.Migration;
import dev.migrate.changelog.MigrationType;
import dev.migrate.changelog.Origin;
import dev.migrate.changelog.SourceText;
import dev.migrate.error.MigrateException;
import dev.migrate.error.SourceLocation;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/** The file in the project's sources that a revision of the running application was made from. */
public final class ProjectFile {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final Migration migration;
    private final Path path;
    private final boolean marked;
    private final SourceText text;

    private ProjectFile(Migration migration, Path path, boolean marked, SourceText text) {
        this.migration = migration;
        this.path = path;
        this.marked = marked;
        this.text = text;
    }

    /**
     * Finds the file: the one that the application reads, or for one of the class path that in
     * {@code src/main/resources}.
     *
     * @param workingDirectory where the command was typed
     * @throws MigrateException if there is none, or it isn't what the application was built from
     */
    public static ProjectFile of(Migration migration, Path workingDirectory) {
        SourceLocation location = migration.header().location();
        if (migration.type() == MigrationType.JAVA) {
            throw new MigrateException(
                    "Revision '" + migration.id() + "' is Java code, which isn't changed by a command.",
                    location,
                    "Edit its @Revision by hand.");
        }
        if (!(migration.origin() instanceof Origin.Own)) {
            throw new MigrateException(
                    "Revision '" + migration.id() + "' is in a file of another tool, which isn't changed by a command.",
                    location,
                    "Leave it as it is, and write what comes next as revisions of your own.");
        }
        Path path = workingDirectory.resolve("src/main/resources").resolve(location.source());
        byte[] bytes = read(migration, path);
        SourceText text = SourceText.decode(path.toString().replace('\\', '/'), bytes);
        if (!text.checksum().equals(migration.checksum())) {
            throw new MigrateException(
                    "The file '" + path + "' isn't what the application was built from. Nothing was written.",
                    location,
                    "Build the application again, then type the command again.");
        }
        boolean marked = new String(bytes, StandardCharsets.UTF_8).startsWith(BYTE_ORDER_MARK);
        return new ProjectFile(migration, path, marked, text);
    }

    /** Returns the revision. */
    public Migration migration() {
        return migration;
    }

    /** Returns where the file is. */
    public Path path() {
        return path;
    }

    /** Returns what is in it, without a byte order mark. */
    public SourceText text() {
        return text;
    }

    /** Replaces what is in the file, at once and as a whole; a byte order mark stays. */
    public void replace(String changed) {
        Path temporary = path.resolveSibling("." + path.getFileName() + ".tmp");
        try {
            Files.writeString(temporary, (marked ? BYTE_ORDER_MARK : "") + changed, StandardCharsets.UTF_8);
            Files.move(temporary, path, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException ex) {
            throw new MigrateException(
                    "The file '" + path + "' can't be written: " + ex.getMessage() + ".",
                    List.of(),
                    "Check that it and its folder may be written to.",
                    ex);
        }
    }

    /** Removes the file. */
    public void delete() {
        try {
            Files.delete(path);
        } catch (IOException ex) {
            throw new MigrateException(
                    "The file '" + path + "' can't be deleted: " + ex.getMessage() + ".",
                    List.of(),
                    "Delete it by hand: the squashed revision stands for it now.",
                    ex);
        }
    }

    private static byte[] read(Migration migration, Path path) {
        if (!Files.isRegularFile(path)) {
            throw new MigrateException(
                    "Revision '" + migration.id() + "' isn't a file of this project: there is no '" + path
                            + "'. Nothing was written.",
                    migration.header().location(),
                    "Type the command in the folder of the project that has the file.");
        }
        try {
            return Files.readAllBytes(path);
        } catch (IOException ex) {
            throw new MigrateException(
                    "The file '" + path + "' can't be read: " + ex.getMessage() + ".",
                    List.of(migration.header().location()),
                    "Check that it may be read.",
                    ex);
        }
    }
}
