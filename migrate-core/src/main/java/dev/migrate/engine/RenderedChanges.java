package dev.migrate.engine;

import dev.migrate.dialect.SqlStatement;
import java.util.List;

/**
 * What the changes of a revision in one direction become on a database.
 *
 * @param statements the statements, in order
 * @param messages what is said between them, in order
 */
record RenderedChanges(List<SqlStatement> statements, List<StepMessage> messages) {

    RenderedChanges {
        statements = List.copyOf(statements);
        messages = List.copyOf(messages);
    }
}
