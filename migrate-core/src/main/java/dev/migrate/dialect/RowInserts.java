package dev.migrate.dialect;

import dev.migrate.model.QualifiedName;
import dev.migrate.model.Value;
import dev.migrate.operation.FileRows;
import dev.migrate.operation.KeptRows;
import dev.migrate.operation.Row;
import dev.migrate.operation.Rows;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Writes the rows of an operation in batches.
 *
 * @param out the writer of the change
 * @param table the table that they go to
 * @param comment what is done with them, with {@code %s} for how many there are
 * @param sql writes the statement of some rows
 */
record RowInserts(ChangeWriter out, QualifiedName table, String comment, Function<List<List<Value>>, String> sql) {

    List<SqlStatement> of(Rows rows) {
        if (rows instanceof KeptRows kept) {
            List<SqlStatement> statements = new ArrayList<>();
            List<List<Value>> values = kept.values();
            for (int start = 0; start < values.size(); start += RowBatches.MAX_ROWS) {
                int end = Math.min(start + RowBatches.MAX_ROWS, values.size());
                statements.add(statement(values.subList(start, end)));
            }
            return statements;
        }
        FileRows file = (FileRows) rows;
        String summary = comment.formatted(count(file.count()) + " of "
                        + Excerpt.of(file.location().source())) + " " + out.name(table) + " (SHA-256 " + file.digest()
                + ")";
        RowBatches batches = new RowBatches(file, this::located);
        return List.of(new SqlStatement(summary, true, comment(file.count()), out.change(), file.location(), batches));
    }

    private SqlStatement statement(List<List<Value>> values) {
        return SqlStatement.of(sql.apply(values), comment(values.size()), out.change());
    }

    /** The first row names the place. */
    private SqlStatement located(List<Row> rows) {
        SqlStatement statement = statement(rows.stream().map(Row::values).toList());
        return new SqlStatement(
                statement.sql(),
                true,
                statement.comment(),
                out.change(),
                rows.get(0).location());
    }

    private String comment(long count) {
        return comment.formatted(count(count)) + " " + Excerpt.of(table.toString());
    }

    private static String count(long count) {
        return (count == 1) ? "1 row" : count + " rows";
    }
}
