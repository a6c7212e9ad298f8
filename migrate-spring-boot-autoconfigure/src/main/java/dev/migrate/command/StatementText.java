package dev.migrate.command;

import dev.migrate.dialect.SqlStatement;
import java.util.List;

/** Statements as a person reads them: what each does and where it was written, then its SQL. */
final class StatementText {

    private final Console console;

    StatementText(Console console) {
        this.console = console;
    }

    void print(String heading, List<SqlStatement> statements) {
        console.line("");
        console.line(console.styled(Style.STRONG, heading));
        if (statements.isEmpty()) {
            console.line("-- nothing to do");
        }
        statements.forEach(this::print);
    }

    void print(SqlStatement statement) {
        String outside = statement.transactional() ? "" : ", outside of the transaction";
        console.line(console.styled(
                Style.FAINT, "-- " + statement.comment() + outside + "  (" + statement.location() + ")"));
        console.line(statement.sql() + ";");
    }
}
