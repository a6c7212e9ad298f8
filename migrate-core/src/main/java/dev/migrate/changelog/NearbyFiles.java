package dev.migrate.changelog;

import dev.migrate.error.MigrateException;
import dev.migrate.error.SourceLocation;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.util.List;
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

    /**
     * Reads a file whole.
     *
     * @param path the path as written
     * @param relative whether it starts at the revision's file, and not at the class path
     * @param charset how it is encoded
     * @param location the change that names it
     * @throws MigrateException if there is none, if it can't be read or decoded, or if it is larger than {@link
     *     SourceText#MAX_BYTES}
     */
    default SourceText read(String path, boolean relative, Charset charset, SourceLocation location) {
        try (InputStream in = open(path, relative)) {
            byte[] bytes = in.readNBytes(SourceText.MAX_BYTES + 1);
            if (bytes.length > SourceText.MAX_BYTES) {
                throw new MigrateException(
                        "The file '" + path + "' is larger than " + SourceText.MAX_BYTES / 1024 / 1024 + " MiB.",
                        location,
                        "Split it into several.");
            }
            return new SourceText(
                    path, charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
        } catch (CharacterCodingException ex) {
            throw new MigrateException(
                    "The file '" + path + "' is not in " + charset.name() + ".",
                    List.of(location),
                    "Name its encoding with 'encoding', or save it in that one.",
                    ex);
        } catch (IOException ex) {
            throw new MigrateException(
                    "The file '" + path + "' can't be read: " + ex.getMessage() + ".",
                    List.of(location),
                    relative
                            ? "Check the path, which starts at the revision's file."
                            : "Check the path, which starts at the class path; 'relativeToChangelogFile: true' starts"
                                    + " it at the revision's file.",
                    ex);
        }
    }
}
