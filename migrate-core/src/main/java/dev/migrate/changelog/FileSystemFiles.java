package dev.migrate.changelog;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The files below a folder of the file system; names that start with a dot are hidden, as in mounted volumes.
 *
 * <p>Each file is asked once what it is, and the way to a folder is walked once for all of its files; only what is behind a
 * link is asked for more.
 */
final class FileSystemFiles {

    boolean exists(Location location) {
        return Files.exists(root(location));
    }

    List<FoundFile> list(Location location) throws IOException {
        Path root = root(location);
        List<FoundFile> files = new ArrayList<>();
        if (Files.exists(root)) {
            BasicFileAttributes attributes = attributes(root);
            if (attributes.isDirectory()) {
                listFolder(root, files);
            } else if (attributes.isSymbolicLink()) {
                follow(root, files);
            } else {
                files.add(found(root, root.toRealPath().toString(), attributes));
            }
        }
        return files;
    }

    private static Path root(Location location) {
        return Path.of(location.path()).toAbsolutePath().normalize();
    }

    private static void listFolder(Path folder, List<FoundFile> files) throws IOException {
        Path real = folder.toRealPath();
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
            for (Path entry : entries) {
                String name = entry.getFileName().toString();
                if (isHidden(name)) {
                    continue;
                }
                BasicFileAttributes attributes = attributes(entry);
                if (attributes.isDirectory()) {
                    listFolder(entry, files);
                } else if (attributes.isSymbolicLink()) {
                    follow(entry, files);
                } else {
                    files.add(found(entry, real.resolve(name).toString(), attributes));
                }
            }
        } catch (DirectoryIteratorException ex) {
            throw ex.getCause();
        }
    }

    private static void follow(Path link, List<FoundFile> files) throws IOException {
        BasicFileAttributes attributes = Files.readAttributes(link, BasicFileAttributes.class);
        if (attributes.isDirectory()) {
            Files.walkFileTree(
                    link, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, new BehindLink(link, files));
        } else {
            files.add(found(link, link.toRealPath().toString(), attributes));
        }
    }

    private static BasicFileAttributes attributes(Path path) throws IOException {
        return Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
    }

    private static FoundFile found(Path file, String identity, BasicFileAttributes attributes) {
        String path = file.toString().replace('\\', '/');
        return new FoundFile(path, identity, FileContent.of(file), FileStamp.of(attributes));
    }

    private static boolean isHidden(String name) {
        return name.startsWith(".");
    }

    /** Collects what is in a folder behind a link, where other links may lead back. */
    private static final class BehindLink extends SimpleFileVisitor<Path> {

        private final Path root;
        private final List<FoundFile> files;
        private final Map<Path, Path> realFolders = new HashMap<>();

        BehindLink(Path root, List<FoundFile> files) {
            this.root = root;
            this.files = files;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) throws IOException {
            if (hides(folder)) {
                return FileVisitResult.SKIP_SUBTREE;
            }
            realFolders.put(folder, folder.toRealPath());
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
            if (!hides(file)) {
                files.add(found(file, real(file).toString(), attributes));
            }
            return FileVisitResult.CONTINUE;
        }

        private Path real(Path file) throws IOException {
            Path folder = realFolders.get(file.getParent());
            return (folder == null || Files.isSymbolicLink(file))
                    ? file.toRealPath()
                    : folder.resolve(file.getFileName());
        }

        private boolean hides(Path path) {
            Path name = path.getFileName();
            return !path.equals(root) && name != null && isHidden(name.toString());
        }
    }
}
