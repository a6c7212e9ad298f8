package dev.migrate.autogenerate;

import dev.migrate.changelog.CommentLines;
import dev.migrate.changelog.DeclaredBody;
import dev.migrate.changelog.Placeholders;
import dev.migrate.changelog.RevisionScript;
import dev.migrate.changelog.SourceText;
import dev.migrate.changelog.sql.SqlRevisionFormat;
import dev.migrate.changelog.sql.SqlRevisionWriter;
import dev.migrate.dialect.ClientScript;
import dev.migrate.dialect.SqlStatement;
import dev.migrate.error.MigrateException;
import dev.migrate.operation.Change;
import dev.migrate.operation.ExecuteSql;
import dev.migrate.revision.RevisionHeader;
import java.time.Instant;
import java.util.List;

/** Writes the statements of a draft into a file of SQL. */
final class SqlDraftText {

    private final ClientScript syntax;
    private final RenderedDraft draft;

    SqlDraftText(ClientScript syntax, RenderedDraft draft) {
        this.syntax = syntax;
        this.draft = draft;
    }

    String write(RevisionHeader header, Instant created, boolean transactional, List<String> comments) {
        String upgrade = section(draft.upgrade());
        String downgrade = section(draft.downgrade());
        String text = new SqlRevisionWriter()
                .write(
                        header,
                        created,
                        transactional,
                        comments,
                        Placeholders.escape(upgrade),
                        Placeholders.escape(downgrade));
        requireReadable(header, text, upgrade, downgrade);
        return text;
    }

    /** Texts are written as they are, so one with a line that looks like the mark of a section would end this one. */
    private static void requireReadable(RevisionHeader header, String text, String upgrade, String downgrade) {
        MigrateException problem = null;
        try {
            RevisionScript read = read(new SourceText(header.location().source(), text));
            List<Change> back = read.writtenDowngrade();
            if (isSame(read.upgrade(), upgrade) && back != null && isSame(back, downgrade)) {
                return;
            }
        } catch (MigrateException ex) {
            problem = ex;
        }
        throw new MigrateException(
                "Revision '" + header.id() + "' has a text that a file of SQL can't hold.",
                List.of(header.location()),
                "Write it as YAML.",
                problem);
    }

    /** Returns the statements, with blank lines around those that take several. */
    private String section(List<RenderedDraft.Part> parts) {
        StringBuilder section = new StringBuilder();
        boolean apart = false;
        for (RenderedDraft.Part part : parts) {
            String text = text(part);
            boolean block = text.indexOf('\n') < text.length() - 1;
            if (!section.isEmpty() && !text.isEmpty() && (block || apart)) {
                section.append('\n');
            }
            section.append(text);
            apart = block;
        }
        return section.toString();
    }

    private String text(RenderedDraft.Part part) {
        if (part.statements().isEmpty()) {
            return "";
        }
        StringBuilder text = new StringBuilder();
        part.comments()
                .forEach((comment) -> CommentLines.of(0, "--", comment)
                        .forEach((line) -> text.append(line).append('\n')));
        part.statements().stream()
                .flatMap(SqlStatement::parts)
                .forEach((statement) -> text.append(syntax.statement(statement.sql())));
        return text.toString();
    }

    private static boolean isSame(List<Change> changes, String section) {
        if (changes.isEmpty()) {
            return section.isEmpty();
        }
        return changes.get(0).operation() instanceof ExecuteSql read
                && read.sql().strip().equals(section.strip());
    }

    private static RevisionScript read(SourceText source) {
        DeclaredBody body = (DeclaredBody) new SqlRevisionFormat(Placeholders.none())
                .read(source)
                .orElseThrow()
                .body();
        return body.read();
    }
}
