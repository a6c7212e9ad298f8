package dev.migrate.changelog;

import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * By what a file is known to be the same as before.
 *
 * @param size its length in bytes
 * @param modified when it was written
 * @param key what the file system calls it, if it tells
 */
record FileStamp(long size, Instant modified, @Nullable Object key) {

    /** What is in a jar never changes while the jar is in use. */
    static final FileStamp IN_JAR = new FileStamp(0, Instant.EPOCH, null);

    static FileStamp of(BasicFileAttributes attributes) {
        return new FileStamp(attributes.size(), attributes.lastModifiedTime().toInstant(), attributes.fileKey());
    }
}
