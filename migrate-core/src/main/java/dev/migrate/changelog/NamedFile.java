package dev.migrate.changelog;

import dev.migrate.error.MigrateException;
import dev.migrate.error.SourceLocation;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.util.List;

/**
 * A file that a change names; nothing is read before it is asked for.
 *
 * @param files where it is looked up
 * @param path the path as written
 * @param relative whether it starts at the revision's file, and not at the class path
 * @param charset how it is encoded
 * @param location the change that names it
 */
public record NamedFile(NearbyFiles files, String path, boolean relative, Charset charset, SourceLocation location) {

    /**
     * Reads the file whole.
     *
     * @throws MigrateException if there is none, if it can't be read or decoded, or if it is larger than {@link
     *     SourceText#MAX_BYTES}
     */
    public SourceText text() {
        try (InputStream in = files.open(path, relative)) {
            byte[] bytes = in.readNBytes(SourceText.MAX_BYTES + 1);
            if (bytes.length > SourceText.MAX_BYTES) {
                throw new MigrateException(
                        "The file '" + path + "' is larger than " + SourceText.MAX_BYTES / 1024 / 1024 + " MiB.",
                        location,
                        "Split it into several.");
            }
            return new SourceText(
                    path, charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
        } catch (IOException ex) {
            throw unreadable(ex);
        }
    }

    /**
     * Opens the file to be read piece by piece, whatever its size; the caller closes it.
     *
     * @throws MigrateException if there is none
     */
    public Reader open() {
        try {
            return new InputStreamReader(files.open(path, relative), charset.newDecoder());
        } catch (IOException ex) {
            throw unreadable(ex);
        }
    }

    /** Returns the checksum of the file, the same whatever its line endings; a file that can't be read has one, too. */
    public String checksum() {
        try (InputStream in = files.open(path, relative)) {
            return SourceChecksum.of(in);
        } catch (IOException ex) {
            return "unreadable";
        }
    }

    /** Returns what to tell people when opening or reading the file failed. */
    public MigrateException unreadable(IOException cause) {
        if (cause instanceof CharacterCodingException) {
            return new MigrateException(
                    "The file '" + path + "' is not in " + charset.name() + ".",
                    List.of(location),
                    "Name its encoding with 'encoding', or save it in that one.",
                    cause);
        }
        return new MigrateException(
                "The file '" + path + "' can't be read: " + cause.getMessage() + ".",
                List.of(location),
                relative
                        ? "Check the path, which starts at the revision's file."
                        : "Check the path, which starts at the class path; 'relativeToChangelogFile: true' starts it at"
                                + " the revision's file.",
                cause);
    }
}
