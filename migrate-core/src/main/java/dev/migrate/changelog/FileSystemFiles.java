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
            EnumSet<FileVisitOption> followLinks = EnumSet.of(FileVisitOption.FOLLOW_LINKS);
            Files.walkFileTree(root, followLinks, Integer.MAX_VALUE, new Collector(root, files));
        }
        return files;
    }

    private static Path root(Location location) {
        return Path.of(location.path()).toAbsolutePath().normalize();
    }

    private static final class Collector extends SimpleFileVisitor<Path> {

        private final Path root;
        private final List<FoundFile> files;
        private final Map<Path, Path> realFolders = new HashMap<>();

        Collector(Path root, List<FoundFile> files) {
            this.root = root;
            this.files = files;
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
            if (!hidden(file)) {
                String path = file.toString().replace('\\', '/');
                files.add(new FoundFile(path, real(file).toString(), FileContent.of(file), FileStamp.of(attributes)));
            }
            return FileVisitResult.CONTINUE;
        }

        /** The way to a folder is walked once for all of its files. */
        private Path real(Path file) throws IOException {
            Path folder = realFolders.get(file.getParent());
            return (folder == null || Files.isSymbolicLink(file))
                    ? file.toRealPath()
                    : folder.resolve(file.getFileName());
        }

        private boolean hidden(Path path) {
            Path name = path.getFileName();
            return !path.equals(root) && name != null && name.toString().startsWith(".");
        }
    }
}
