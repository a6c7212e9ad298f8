package dev.migrate.changelog;

import dev.migrate.error.MigrateException;
import dev.migrate.error.SourceLocation;
import java.io.IOException;
import java.util.List;

/**
 * A file in one of the locations, not yet read.
 *
 * @param path the file as the user knows it
 * @param identity what is equal where the same file is found twice
 * @param content what is in it
 * @param stamp what changes when the file does
 */
record FoundFile(String path, String identity, FileContent content, FileStamp stamp) {

    String name() {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    SourceText read() {
        try {
            return SourceText.decode(path, content.read(stamp.size(), SourceText.MAX_BYTES))
                    .withFiles(content.nearby());
        } catch (IOException ex) {
            throw new MigrateException(
                    "The file can't be read: " + ex.getMessage() + ".",
                    List.of(SourceLocation.of(path)),
                    "Check that it exists and may be read.",
                    ex);
        }
    }
}
