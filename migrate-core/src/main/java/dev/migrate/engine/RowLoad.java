package dev.migrate.engine;

import dev.migrate.dialect.RowBatches;
import dev.migrate.dialect.SqlStatement;
import dev.migrate.model.Value;
import dev.migrate.operation.Row;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Loads the rows of a file in batches within the open transaction, so that a failure takes all of them back.
 *
 * <p>Each batch stands behind a savepoint. When the database refuses one, its halves are tried until the row is found that
 * is to blame, and then the cell, if it is one cell.
 */
final class RowLoad {

    private final RunContext context;
    private final RowBatches batches;

    RowLoad(RunContext context, RowBatches batches) {
        this.context = context;
        this.batches = batches;
    }

    /**
     * Loads all rows.
     *
     * @throws StatementException for the row that the database refuses, at its line
     * @throws SQLException if the session itself failed
     */
    void run() throws SQLException {
        try (Stream<List<Row>> opened = batches.open()) {
            Iterator<List<Row>> each = opened.iterator();
            while (each.hasNext()) {
                context.lock().ensureHeld();
                load(each.next());
            }
        }
    }

    private void load(List<Row> rows) throws SQLException {
        SQLException refused = refusal(rows);
        if (refused == null) {
            return;
        }
        if (rows.size() == 1) {
            throw new StatementException(atCell(rows.get(0), refused), refused);
        }
        int half = rows.size() / 2;
        load(rows.subList(0, half));
        load(rows.subList(half, rows.size()));
    }

    /** Inserts the rows, or returns why not and leaves the transaction as it was before. */
    private @Nullable SQLException refusal(List<Row> rows) throws SQLException {
        Savepoint before = context.connection().setSavepoint();
        try {
            context.dialect()
                    .statementRunner()
                    .run(
                            context.connection(),
                            batches.statement(rows),
                            context.limits().driverTimeout());
        } catch (SQLException ex) {
            takeBack(before, ex);
            return ex;
        }
        context.connection().releaseSavepoint(before);
        return null;
    }

    private void takeBack(Savepoint before, SQLException refused) throws SQLException {
        try {
            context.connection().rollback(before);
        } catch (SQLException ex) {
            refused.addSuppressed(ex);
            throw refused;
        }
    }

    /** Returns the statement of the row, at the one cell without which the database says something else, if it is one. */
    private SqlStatement atCell(Row row, SQLException refused) throws SQLException {
        SqlStatement statement = batches.statement(List.of(row));
        List<Integer> suspects = new ArrayList<>();
        for (int i = 0; i < row.values().size(); i++) {
            if (row.values().get(i) != Value.nothing() && !same(refused, refusalWithout(row, i))) {
                suspects.add(i);
            }
        }
        return (suspects.size() == 1)
                ? new SqlStatement(
                        statement.sql(),
                        statement.transactional(),
                        statement.comment(),
                        statement.source(),
                        row.cells().get(suspects.get(0)))
                : statement;
    }

    /** Tries the row with nothing in one cell; the transaction is lost anyway, so it doesn't matter if that works. */
    private @Nullable SQLException refusalWithout(Row row, int cell) throws SQLException {
        List<Value> values = new ArrayList<>(row.values());
        values.set(cell, Value.nothing());
        return refusal(List.of(new Row(values, row.location(), row.cells())));
    }

    private static boolean same(SQLException refused, @Nullable SQLException other) {
        return other != null
                && String.valueOf(other.getSQLState()).equals(String.valueOf(refused.getSQLState()))
                && other.getErrorCode() == refused.getErrorCode();
    }
}
