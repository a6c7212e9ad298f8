package dev.migrate.engine;

import dev.migrate.dialect.SqlStatement;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The way back of a revision as one text in the journal, so that an application that no longer has the file can still
 * revert it. Each statement follows a line {@code -- migrate:step k/n}.
 */
final class DowngradeSql {

    /** What ends the rows of a {@code COPY}, alone on its line. */
    private static final String END_OF_DATA = "\n\\.";

    private static final Pattern STEP = Pattern.compile("(?m)^-- migrate:step \\d+/\\d+\\n");

    private DowngradeSql() {}

    /** Returns one text of all that runs, the rows of files included: the file may be gone by then. */
    static String join(List<SqlStatement> changes) {
        List<SqlStatement> statements = new ArrayList<>();
        for (SqlStatement change : changes) {
            try (Stream<SqlStatement> parts = change.parts()) {
                parts.forEach(statements::add);
            }
        }
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < statements.size(); i++) {
            text.append("-- migrate:step ").append(i + 1).append('/').append(statements.size());
            String sql = statements.get(i).sql();
            text.append('\n').append(sql).append(sql.endsWith(END_OF_DATA) ? "\n" : ";\n");
        }
        return text.toString();
    }

    /** Returns the statements of a text that {@link #join} made. */
    static List<String> split(String text) {
        List<String> statements = new ArrayList<>();
        for (String part : STEP.split(text, -1)) {
            if (!part.isEmpty()) {
                int ending = part.endsWith(END_OF_DATA + "\n") ? "\n".length() : ";\n".length();
                statements.add(part.substring(0, part.length() - ending));
            }
        }
        return statements;
    }
}
