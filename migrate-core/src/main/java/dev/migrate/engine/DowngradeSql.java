package dev.migrate.engine;

import dev.migrate.dialect.SqlStatement;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The way back of a revision as one text in the journal, so that an application that no longer has the file can still
 * revert it. Each statement follows a line {@code -- migrate:step k/n}.
 */
final class DowngradeSql {

    private static final Pattern STEP = Pattern.compile("(?m)^-- migrate:step \\d+/\\d+\\n");

    private DowngradeSql() {}

    static String join(List<SqlStatement> statements) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < statements.size(); i++) {
            text.append("-- migrate:step ").append(i + 1).append('/').append(statements.size());
            text.append('\n').append(statements.get(i).sql()).append(";\n");
        }
        return text.toString();
    }

    /** Returns the statements of a text that {@link #join} made. */
    static List<String> split(String text) {
        List<String> statements = new ArrayList<>();
        for (String part : STEP.split(text, -1)) {
            if (!part.isEmpty()) {
                statements.add(part.substring(0, part.length() - ";\n".length()));
            }
        }
        return statements;
    }
}
