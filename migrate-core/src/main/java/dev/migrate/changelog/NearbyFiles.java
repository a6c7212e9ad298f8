package dev.migrate.changelog;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.springframework.core.io.Resource;

/** The files that the changes of a revision may name, as seen from the revision's own file. */
@FunctionalInterface
public interface NearbyFiles {

    /**
     * Opens a file.
     *
     * @param path the path as written
     * @param relative whether it starts at the revision's file, and not at the class path
     * @throws IOException if there is none or it can't be read
     */
    InputStream open(String path, boolean relative) throws IOException;

    /**
     * Returns the paths of the files below a folder, relative to the folder and sorted.
     *
     * @param folder the folder, relative to the revision's file
     * @throws IOException if there is none or it can't be searched
     */
    default List<String> list(String folder) throws IOException {
        throw new FileNotFoundException("no folders can be searched here");
    }

    /** Returns no files, for revisions that were read from nowhere. */
    static NearbyFiles none() {
        return (path, relative) -> {
            throw new FileNotFoundException("no files can be read here");
        };
    }

    /** Returns the files around a resource; {@code file:} at the start of a path leads into the file system. */
    static NearbyFiles of(Resource resource) {
        return new FilesAround(resource);
    }
}
