package dev.migrate.changelog;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The files below a folder of the file system; names that start with a dot are hidden, as in mounted volumes. */
final class FileSystemFiles {

    boolean exists(Location location) {
        return Files.exists(root(location));
    }

    List<FoundFile> list(Location location) throws IOException {
        Path root = root(location);
        List<FoundFile> files = new ArrayList<>();
        if (Files.exists(root)) {
            Files.walkFileTree(root, new Collector(root, files, false));
        }
        return files;
    }

    private static Path root(Location location) {
        return Path.of(location.path()).toAbsolutePath().normalize();
    }

    /** Asks of each file once what it is; only what is behind a link is asked for twice. */
    private static final class Collector extends SimpleFileVisitor<Path> {

        private final Path root;
        private final List<FoundFile> files;
        private final boolean followsLinks;
        private final Map<Path, Path> realFolders = new HashMap<>();

        Collector(Path root, List<FoundFile> files, boolean followsLinks) {
            this.root = root;
            this.files = files;
            this.followsLinks = followsLinks;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) throws IOException {
            if (hidden(folder)) {
                return FileVisitResult.SKIP_SUBTREE;
            }
            realFolders.put(folder, folder.toRealPath());
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
            if (hidden(file)) {
                return FileVisitResult.CONTINUE;
            }
            if (attributes.isSymbolicLink()) {
                followed(file);
            } else {
                boolean link = followsLinks && Files.isSymbolicLink(file);
                add(file, link ? file.toRealPath() : real(file), attributes);
            }
            return FileVisitResult.CONTINUE;
        }

        private void followed(Path link) throws IOException {
            BasicFileAttributes attributes = Files.readAttributes(link, BasicFileAttributes.class);
            if (attributes.isDirectory()) {
                Files.walkFileTree(
                        link,
                        EnumSet.of(FileVisitOption.FOLLOW_LINKS),
                        Integer.MAX_VALUE,
                        new Collector(root, files, true));
            } else {
                add(link, link.toRealPath(), attributes);
            }
        }

        private void add(Path file, Path real, BasicFileAttributes attributes) {
            String path = file.toString().replace('\\', '/');
            files.add(new FoundFile(path, real.toString(), FileContent.of(file), FileStamp.of(attributes)));
        }

        /** The way to a folder is walked once for all of its files. */
        private Path real(Path file) throws IOException {
            Path folder = realFolders.get(file.getParent());
            return (folder == null) ? file.toRealPath() : folder.resolve(file.getFileName());
        }

        private boolean hidden(Path path) {
            Path name = path.getFileName();
            return !path.equals(root) && name != null && name.toString().startsWith(".");
        }
    }
}
