package dev.migrate.changelog.liquibase;

import dev.migrate.changelog.NearbyFiles;
import dev.migrate.changelog.SourceText;
import dev.migrate.error.MigrateException;
import dev.migrate.error.SourceLocation;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.NoSuchFileException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The files that a changelog can name. A path that isn't relative starts at the class path; where the root changelog lies
 * elsewhere, it starts at the folder above the root in which it is found.
 */
final class Library {

    private static final List<String> FORMS = List.of(".yaml", ".yml", ".sql", ".xml", ".json");

    private final SourceText root;
    private final String folder;
    private final NearbyFiles files;
    private final Map<String, SourceText> known = new HashMap<>();

    Library(SourceText root, List<SourceText> known) {
        this.root = root;
        this.folder = ChangelogPath.folder(root.path());
        this.files = root.files();
        known.forEach((file) -> this.known.put(ChangelogPath.plain(file.path()), file));
    }

    Book root() {
        return new Book(root, root.path(), ChangelogPath.relative(folder, root.path()));
    }

    /** Opens a changelog that another one includes; returns nothing if there is none. */
    @Nullable
    Book open(Book from, String written, boolean relative) {
        String path = relative
                ? ChangelogPath.resolve(ChangelogPath.folder(from.path()), written)
                : ChangelogPath.plain(written);
        for (String candidate : relative ? List.of(path) : candidates(path)) {
            SourceText source = source(candidate);
            if (source != null) {
                return new Book(source, candidate, ChangelogPath.relative(folder, candidate))
                        .remembered(relative ? candidate : path);
            }
        }
        return null;
    }

    /** Opens all changelogs below a folder in the order of their paths. */
    List<Book> openAll(Book from, String written, boolean relative, String ending) {
        String path = relative
                ? ChangelogPath.resolve(ChangelogPath.folder(from.path()), written)
                : ChangelogPath.plain(written);
        for (String candidate : relative ? List.of(path) : candidates(path)) {
            List<String> names = list(candidate);
            if (!names.isEmpty()) {
                List<Book> books = new ArrayList<>();
                for (String name : names) {
                    String lowerCase = name.toLowerCase(Locale.ROOT);
                    if (FORMS.stream().anyMatch(lowerCase::endsWith) && name.endsWith(ending)) {
                        Book book = open(from, candidate + "/" + name, false);
                        if (book != null) {
                            books.add(book.remembered(path + "/" + name));
                        }
                    }
                }
                return books;
            }
        }
        return List.of();
    }

    /** Returns where a path that starts at the class path may be, as seen from where the root is. */
    private List<String> candidates(String path) {
        List<String> candidates = new ArrayList<>();
        candidates.add(path);
        String above = folder;
        while (!above.isEmpty()) {
            candidates.add(ChangelogPath.resolve(above, path));
            above = ChangelogPath.folder(above);
        }
        return candidates;
    }

    private List<String> list(String path) {
        try {
            return files.list(ChangelogPath.relative(folder, path + "/x").replaceFirst("x$", ""));
        } catch (FileNotFoundException ex) {
            return List.of();
        } catch (IOException ex) {
            throw unreadable(path, ex);
        }
    }

    private @Nullable SourceText source(String path) {
        SourceText read = known.get(path);
        if (read != null) {
            return read;
        }
        try (InputStream in = openIfThere(path)) {
            if (in == null) {
                return null;
            }
            SourceText source = SourceText.decode(path, in.readNBytes(SourceText.MAX_BYTES + 1));
            known.put(path, source);
            return source;
        } catch (IOException ex) {
            throw unreadable(path, ex);
        }
    }

    private InputStream open(String path) throws IOException {
        return files.open(ChangelogPath.relative(folder, path), true);
    }

    private @Nullable InputStream openIfThere(String path) throws IOException {
        try {
            return open(path);
        } catch (FileNotFoundException | NoSuchFileException ex) {
            return null;
        }
    }

    private static MigrateException unreadable(String path, IOException cause) {
        return new MigrateException(
                "The changelog '" + path + "' can't be read: " + cause.getMessage() + ".",
                List.of(SourceLocation.of(path)),
                "Check that it exists and may be read.",
                cause);
    }

    /**
     * A file of the library: its text, its path, the path by which Liquibase's history knows it, and the path from the folder
     * of the root, by which its revisions are named wherever the root is.
     */
    final class Book {

        private final SourceText source;
        private final String path;
        private final String remembered;
        private final String place;

        Book(SourceText source, String path, String place) {
            this(source, path, path, place);
        }

        private Book(SourceText source, String path, String remembered, String place) {
            this.source = source;
            this.path = path;
            this.remembered = remembered;
            this.place = place;
        }

        SourceText source() {
            return source;
        }

        String path() {
            return path;
        }

        String remembered() {
            return remembered;
        }

        String place() {
            return place;
        }

        Book remembered(String otherwise) {
            return new Book(source, path, otherwise, place);
        }

        /** Returns the same file by the name that its author has given it. */
        Book called(String logicalPath) {
            return new Book(source, path, logicalPath, logicalPath);
        }

        /** Returns the files that its changes may name. */
        NearbyFiles files() {
            return (written, relative) -> {
                String start = ChangelogPath.folder(path);
                List<String> candidates = relative
                        ? List.of(ChangelogPath.resolve(start, written))
                        : candidates(ChangelogPath.plain(written));
                for (String candidate : candidates) {
                    InputStream in = openIfThere(candidate);
                    if (in != null) {
                        return in;
                    }
                }
                return Library.this.open(candidates.get(0));
            };
        }
    }
}
