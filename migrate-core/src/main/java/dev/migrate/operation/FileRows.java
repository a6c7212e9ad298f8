package dev.migrate.operation;

import dev.migrate.error.SourceLocation;
import java.util.stream.Stream;

/**
 * Rows of a file that have been checked once and aren't kept; two of them are equal if their content is. An
 * implementation is immutable and safe for use by several threads.
 */
public non-sealed interface FileRows extends Rows {

    /** Returns the file. */
    SourceLocation location();

    /** Returns the checksum of the content, 64 lower-case hex digits; comments and quotes of the file don't count. */
    String digest();

    /**
     * Opens the file and reads it row by row; the caller closes the stream.
     *
     * @throws dev.migrate.error.MigrateException if the file can't be read; also from the stream itself, at its end too,
     *     where the content is no longer that of the digest
     */
    Stream<Row> open();
}
