package dev.migrate.changelog.flyway;

import dev.migrate.changelog.DeclaredBody;
import dev.migrate.changelog.RevisionScript;
import dev.migrate.changelog.SourceText;
import dev.migrate.changelog.sql.CanonicalSql;
import dev.migrate.error.SourceLocation;
import dev.migrate.operation.Change;
import dev.migrate.operation.ExecuteSql;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The script as one change, and the undo script, if there is one, as the way back.
 *
 * @param script the script with line feeds
 * @param undo the script that reverts it, or {@code null} where there is none
 * @param text what runs of a script: its text with the values of its placeholders
 * @param valuesCount whether it is another script with other values of its placeholders
 */
record ScriptBody(SourceText script, @Nullable SourceText undo, Function<SourceText, String> text, boolean valuesCount)
        implements DeclaredBody {

    @Override
    public RevisionScript read() {
        String canonical =
                "flyway upgrade" + canonical(script) + ((undo == null) ? "" : " downgrade" + canonical(undo));
        return new RevisionScript(changes(script), (undo == null) ? null : changes(undo), canonical);
    }

    private List<Change> changes(SourceText source) {
        String sql = text.apply(source);
        return sql.isBlank()
                ? List.of()
                : List.of(Change.of(ExecuteSql.of(sql), new SourceLocation(source.path(), 1, 1)));
    }

    private String canonical(SourceText source) {
        String sql = CanonicalSql.of(valuesCount ? text.apply(source) : source.text());
        return "[" + sql.length() + ":" + sql + "]";
    }
}
