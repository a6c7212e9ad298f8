package dev.migrate.changelog;

import dev.migrate.error.MigrateException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.NoSuchFileException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.core.io.support.ResourcePatternResolver;

/**
 * Revisions in files below folders of the class path and the file system.
 *
 * <p>A location is {@code classpath:db/migrations} (every root of the class path that has the folder, also written
 * {@code classpath*:} or without a prefix) or {@code file:/path} (also {@code filesystem:}). Folders are searched with
 * everything below them except names that start with a dot; a location may also be a file. A file that is reached twice
 * counts once. The order is that of the paths. A file that hasn't changed since it was read isn't read again. Safe for use
 * by several threads if the resolver and the formats are.
 */
public final class ResourceChangelogSource implements ChangelogSource {

    private final List<Location> locations;
    private final List<RevisionFormat> formats;
    private final List<ForeignFormat> foreignFormats;
    private final ClassPathFiles classPath;
    private final FileSystemFiles fileSystem = new FileSystemFiles();
    private final KnownFiles known = new KnownFiles();

    /**
     * Creates a source that reads nothing yet.
     *
     * @param locations where to look
     * @param resolver knows the class path
     * @param formats how revisions are written; the first one that accepts a file's name reads it
     * @throws MigrateException if a location has an unknown prefix, a wildcard or no folder
     */
    public ResourceChangelogSource(
            List<String> locations, ResourcePatternResolver resolver, List<RevisionFormat> formats) {
        this(locations, resolver, RevisionIndex.NONE, formats, List.of());
    }

    /**
     * Creates a source that reads nothing yet, and that needs no search where the files' names are known.
     *
     * @param index the files of some folders of the class path
     * @param foreignFormats how other tools write changes; what one of them accepts is no revision of our own
     */
    public ResourceChangelogSource(
            List<String> locations,
            ResourcePatternResolver resolver,
            RevisionIndex index,
            List<RevisionFormat> formats,
            List<ForeignFormat> foreignFormats) {
        this.locations = locations.stream().map(Location::parse).toList();
        this.formats = List.copyOf(formats);
        this.foreignFormats = List.copyOf(foreignFormats);
        this.classPath = new ClassPathFiles(resolver, index);
    }

    @Override
    public List<Migration> load() {
        List<Migration> migrations = new ArrayList<>();
        ForeignFiles foreign = new ForeignFiles(foreignFormats);
        for (FoundFile file : files()) {
            Optional<RevisionFormat> format = formatOf(file);
            if (format.isPresent()) {
                known.revision(
                                file,
                                (text) -> foreign.take(text)
                                        ? Optional.empty()
                                        : format.get().read(text))
                        .ifPresent(migrations::add);
            }
        }
        migrations.addAll(foreign.revisions());
        return migrations;
    }

    /** There is nothing to ask but files. */
    @Override
    public PreparedSource prepared() {
        return new PreparedSource(this, true);
    }

    /**
     * Returns the folders of the class path among the locations, each with its files: what doesn't change any more once an
     * application is packaged.
     *
     * @throws MigrateException if one can't be searched
     */
    public RevisionIndex index() {
        Map<String, List<String>> files = new LinkedHashMap<>();
        for (Location location : locations) {
            try {
                if (location.onClassPath() && classPath.isFolder(location)) {
                    files.put(location.path(), classPath.names(location));
                }
            } catch (IOException ex) {
                throw unreadable(location, ex);
            }
        }
        return new RevisionIndex(files);
    }

    @Override
    public List<String> missingLocations() {
        List<String> missing = new ArrayList<>();
        for (Location location : locations) {
            try {
                boolean exists = location.onClassPath() ? classPath.exists(location) : fileSystem.exists(location);
                if (!exists) {
                    missing.add(location.written());
                }
            } catch (IOException ex) {
                throw unreadable(location, ex);
            }
        }
        return missing;
    }

    private Optional<RevisionFormat> formatOf(FoundFile file) {
        String name = file.name();
        for (RevisionFormat format : formats) {
            if (format.accepts(name)) {
                return Optional.of(format);
            }
        }
        return Optional.empty();
    }

    private List<FoundFile> files() {
        Map<String, FoundFile> byIdentity = new LinkedHashMap<>();
        for (Location location : locations) {
            try {
                List<FoundFile> found = location.onClassPath() ? classPath.list(location) : fileSystem.list(location);
                Set<String> earlier = Set.copyOf(byIdentity.keySet());
                for (FoundFile file : found) {
                    FoundFile other = byIdentity.putIfAbsent(file.identity(), file);
                    // A folder is listed in no order, and which of two names it is shall not depend on that.
                    if (other != null
                            && !earlier.contains(file.identity())
                            && file.path().compareTo(other.path()) < 0) {
                        byIdentity.put(file.identity(), file);
                    }
                }
            } catch (IOException ex) {
                throw unreadable(location, ex);
            }
        }
        return byIdentity.values().stream()
                .sorted(Comparator.comparing(FoundFile::path).thenComparing(FoundFile::identity))
                .toList();
    }

    private static MigrateException unreadable(Location location, IOException cause) {
        return new MigrateException(
                "Location '" + location.written() + "' can't be searched: " + reason(cause) + ".",
                List.of(),
                "Check that it may be read, and where its links lead.",
                cause);
    }

    /** Returns what is wrong, where the file system names no more than the file. */
    private static String reason(IOException cause) {
        if (cause instanceof NoSuchFileException missing) {
            return "'" + missing.getFile() + "' isn't there, or is a link to what isn't";
        }
        if (cause instanceof FileSystemLoopException loop) {
            return "the link '" + loop.getFile() + "' leads back to where it is";
        }
        if (cause instanceof AccessDeniedException denied) {
            return "'" + denied.getFile() + "' may not be read";
        }
        return String.valueOf(cause.getMessage());
    }
}
