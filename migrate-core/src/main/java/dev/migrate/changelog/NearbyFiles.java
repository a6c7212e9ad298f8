package dev.migrate.changelog;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import org.springframework.core.io.DefaultResourceLoader;
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

    /** Returns no files, for revisions that were read from nowhere. */
    static NearbyFiles none() {
        return (path, relative) -> {
            throw new FileNotFoundException("no files can be read here");
        };
    }

    /** Returns the files around a resource; {@code file:} at the start of a path leads into the file system. */
    static NearbyFiles of(Resource resource) {
        return (path, relative) -> {
            Resource found = relative ? resource.createRelative(path) : new DefaultResourceLoader().getResource(path);
            return found.getInputStream();
        };
    }
}
