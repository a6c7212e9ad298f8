package dev.migrate.changelog.sql;

import dev.migrate.changelog.CommentLines;
import dev.migrate.revision.RevisionHeader;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes a revision of SQL as a person would; what {@link SqlRevisionFormat} reads of it is the same revision. */
public final class SqlRevisionWriter {

    /** Creates a writer, which is immutable and safe for use by several threads. */
    public SqlRevisionWriter() {}

    /**
     * Returns the text of the file, with one line end at its end.
     *
     * @param header the revision; its location doesn't count
     * @param created when it was made, written in whole seconds
     * @param transactional whether it runs in a transaction where the database allows that
     * @param upgrade the SQL of the upgrade; may be empty
     * @param downgrade the SQL of the downgrade, or {@code null} to leave the section out
     */
    public String write(
            RevisionHeader header, Instant created, boolean transactional, String upgrade, @Nullable String downgrade) {
        return write(header, created, transactional, List.of(), upgrade, downgrade);
    }

    /**
     * Returns the text of the file, with one line end at its end.
     *
     * @param header the revision; its location doesn't count
     * @param created when it was made, written in whole seconds
     * @param transactional whether it runs in a transaction where the database allows that
     * @param comments sentences for the top of the file
     * @param upgrade the SQL of the upgrade; may be empty
     * @param downgrade the SQL of the downgrade, or {@code null} to leave the section out
     */
    public String write(
            RevisionHeader header,
            Instant created,
            boolean transactional,
            List<String> comments,
            String upgrade,
            @Nullable String downgrade) {
        StringBuilder text = new StringBuilder();
        comments.forEach((comment) -> CommentLines.of(0, "--", comment)
                .forEach((line) -> text.append(line).append('\n')));
        entry(text, SqlHead.REVISION, header.id());
        entry(text, SqlHead.DOWN_REVISION, header.isBase() ? "none" : String.join(", ", header.downRevisions()));
        entry(text, SqlHead.MESSAGE, header.message().replaceAll("\\R", " "));
        entry(text, SqlHead.CREATED, created.truncatedTo(ChronoUnit.SECONDS).toString());
        list(text, SqlHead.BRANCH_LABELS, header.branchLabels());
        list(text, SqlHead.DEPENDS_ON, header.dependsOn());
        list(text, SqlHead.REPLACES, header.replaces());
        if (!transactional) {
            entry(text, SqlHead.TRANSACTIONAL, "false");
        }
        if (header.generated()) {
            entry(text, SqlHead.GENERATED, "true");
        }
        section(text, "upgrade", upgrade);
        if (downgrade != null) {
            text.append(upgrade.isBlank() ? "" : "\n");
            section(text, "downgrade", downgrade);
        }
        return text.toString();
    }

    private static void list(StringBuilder text, String key, List<String> names) {
        if (!names.isEmpty()) {
            entry(text, key, String.join(", ", names));
        }
    }

    private static void entry(StringBuilder text, String key, String value) {
        text.append(("-- " + key + ": " + value).stripTrailing()).append('\n');
    }

    private static void section(StringBuilder text, String name, String sql) {
        text.append("-- migrate:").append(name).append('\n');
        if (!sql.isBlank()) {
            text.append(sql.stripTrailing()).append('\n');
        }
    }
}
