package dev.migrate.changelog.sql;

import dev.migrate.changelog.Placeholders;
import dev.migrate.changelog.RevisionScript;
import dev.migrate.changelog.SourceText;
import dev.migrate.error.MigrateException;
import dev.migrate.error.SourceLocation;
import dev.migrate.operation.Change;
import dev.migrate.operation.ExecuteSql;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Makes one change of each section: the database's own rules take it apart into statements, each at its line.
 *
 * <p>A section of comments alone has no change.
 */
final class SqlBodyReader {

    private final SourceText source;
    private final Placeholders placeholders;

    /** Takes a source whose line ends are line feeds. */
    SqlBodyReader(SourceText source, Placeholders placeholders) {
        this.source = source;
        this.placeholders = placeholders;
    }

    RevisionScript read() {
        SqlLines lines = SqlLines.of(source);
        Map<String, List<SqlLine>> sections = SqlSections.of(lines);
        List<SqlLine> upgrade = sections.get(SqlSections.UPGRADE);
        List<SqlLine> downgrade = sections.get(SqlSections.DOWNGRADE);
        if (upgrade == null) {
            throw new MigrateException(
                    "The revision has no section '-- migrate:upgrade'.",
                    SourceLocation.of(source.path()),
                    "Add it before the statements, or with nothing below it if there is nothing to do.");
        }
        return new RevisionScript(
                changes(upgrade), (downgrade == null) ? null : changes(downgrade), canonical(upgrade, downgrade));
    }

    private List<Change> changes(List<SqlLine> section) {
        List<SqlLine> statements = section.subList(1, section.size());
        if (statements.stream().allMatch((line) -> line.isBlank() || line.isComment())) {
            return List.of();
        }
        String sql = placeholders.expand(text(section), source, () -> start(section));
        SourceLocation firstLine = section.get(0).location().plusLines(1);
        return List.of(Change.of(ExecuteSql.of(sql), firstLine));
    }

    private String text(List<SqlLine> section) {
        SqlLine last = section.get(section.size() - 1);
        return source.text()
                .substring(start(section), last.start() + last.text().length());
    }

    private static int start(List<SqlLine> section) {
        return section.get(1).start();
    }

    /** Of the text as written: a placeholder may have another value elsewhere. */
    private String canonical(List<SqlLine> upgrade, @Nullable List<SqlLine> downgrade) {
        return "sql upgrade" + canonical(upgrade) + ((downgrade == null) ? "" : " downgrade" + canonical(downgrade));
    }

    private String canonical(List<SqlLine> section) {
        String sql = (section.size() == 1) ? "" : CanonicalSql.of(text(section));
        return "[" + sql.length() + ":" + sql + "]";
    }
}
