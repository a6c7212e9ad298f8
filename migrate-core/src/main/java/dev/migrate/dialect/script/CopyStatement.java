package dev.migrate.dialect.script;

import dev.migrate.error.SourceLocation;
import java.util.Optional;

/**
 * A {@code COPY … FROM STDIN} whose rows follow it in the script.
 *
 * @param command the statement without its delimiter
 * @param data the lines of data, without the line {@code \.} at their end
 */
public record CopyStatement(String command, String data) {

    private static final String END = "\\.";

    /** Returns the command and its data, if the statement is one and the database has it. */
    public static Optional<CopyStatement> of(String sql, LexicalRules rules, SourceLocation location) {
        SqlScanner scanner = new SqlScanner(new ScriptText(sql, location), rules, Delimiter.parse(";", location));
        StatementProgress progress = new StatementProgress(rules);
        while (scanner.hasNext() && progress.mayBeCopy()) {
            SqlToken token = scanner.next();
            if (token.kind() == SqlToken.Kind.DELIMITER) {
                return progress.expectsData()
                        ? Optional.of(new CopyStatement(sql.substring(0, token.start()), data(sql, token.end())))
                        : Optional.empty();
            }
            progress.accept(token);
        }
        return progress.expectsData() ? Optional.of(new CopyStatement(sql, "")) : Optional.empty();
    }

    private static String data(String sql, int afterDelimiter) {
        int lineFeed = sql.indexOf('\n', afterDelimiter);
        String lines = (lineFeed < 0) ? "" : sql.substring(lineFeed + 1);
        boolean ended = lines.equals(END) || lines.endsWith("\n" + END);
        return ended ? lines.substring(0, lines.length() - END.length()) : lines;
    }
}
