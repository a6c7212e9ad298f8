package dev.migrate.changelog.sql;

import dev.migrate.changelog.DeclaredBody;
import dev.migrate.changelog.Migration;
import dev.migrate.changelog.MigrationType;
import dev.migrate.changelog.Placeholders;
import dev.migrate.changelog.RevisionFormat;
import dev.migrate.changelog.SourceText;
import dev.migrate.error.MigrateException;
import java.util.Locale;
import java.util.Optional;

/**
 * Revisions in {@code .sql} files whose first comment lines have a {@code -- revision:}; other such files are left alone.
 *
 * <p>Only the header is read at first; the body keeps the text and takes it apart anew on each
 * {@link DeclaredBody#read()}. Immutable and safe for use by several threads.
 */
public final class SqlRevisionFormat implements RevisionFormat {

    private final Placeholders placeholders;

    /**
     * Creates a format.
     *
     * @param placeholders the values of <code>${…}</code> in the sections
     */
    public SqlRevisionFormat(Placeholders placeholders) {
        this.placeholders = placeholders;
    }

    @Override
    public boolean accepts(String fileName) {
        return fileName.toLowerCase(Locale.ROOT).endsWith(".sql");
    }

    @Override
    public Optional<Migration> read(SourceText source) {
        SqlLines lines = SqlLines.of(source);
        if (!SqlHead.isRevision(lines)) {
            requireNoSection(lines);
            return Optional.empty();
        }
        SqlHeader header = new SqlHeader(SqlHead.read(lines));
        DeclaredBody body = new SqlBodyReader(lines.source(), placeholders)::read;
        return Optional.of(new Migration(
                header.revision(source), MigrationType.SQL, header.transactional(), source.checksum(), body));
    }

    /** Whether a file has the header of a revision of our own. */
    public static boolean isRevision(SourceText source) {
        return SqlHead.isRevision(SqlLines.of(source));
    }

    /** Sees to it that a revision with a slip in its first line isn't skipped in silence. */
    private static void requireNoSection(SqlLines lines) {
        for (SqlLine line : lines.all()) {
            if (line.marker().filter(SqlSections.NAMES::contains).isPresent()) {
                throw new MigrateException(
                        "The file has a section '" + line.text().strip() + "' and no header '-- revision:'.",
                        line.firstToken(),
                        "Start the file with '-- revision:' and an id, without anything but comment lines before it.");
            }
        }
    }
}
