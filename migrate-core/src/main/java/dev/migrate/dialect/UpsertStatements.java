package dev.migrate.dialect;

import dev.migrate.model.Value;
import dev.migrate.operation.UpsertRows;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The statements that change rows by a key and insert those that are missing, in a way that needs no unique constraint: an
 * update, and an insert on condition that no row has the key.
 */
public final class UpsertStatements {

    private final ChangeWriter out;
    private final UpsertRows operation;

    /** Creates the statements of one operation. */
    public UpsertStatements(ChangeWriter out, UpsertRows operation) {
        this.out = out;
        this.operation = operation;
    }

    /**
     * Returns two statements for each row, or one where only one is needed.
     *
     * @param fromNothing what a select without a table has before its {@code where}, with a blank before it
     */
    public List<SqlStatement> render(String fromNothing) {
        List<SqlStatement> statements = new ArrayList<>();
        for (List<Value> row : operation.rows()) {
            String assignments = assignments(row);
            if (!assignments.isEmpty()) {
                String sql = "update " + table() + " set " + assignments + " where " + condition(row);
                statements.add(out.statement(sql, "update rows of", operation.table()));
            }
            if (!operation.onlyUpdate()) {
                String sql = "insert into " + table() + " (" + out.names(operation.columns()) + ") select "
                        + values(row) + fromNothing + " where not exists (select 1 from " + table() + " where "
                        + condition(row) + ")";
                statements.add(out.statement(sql, "insert a missing row into", operation.table()));
            }
        }
        return statements;
    }

    /** Returns one MERGE for each row, for a database that wants to know the type of a null in a select. */
    public List<SqlStatement> merge(String oneRow) {
        List<SqlStatement> statements = new ArrayList<>();
        for (List<Value> row : operation.rows()) {
            String assignments = assignments(row);
            String sql = "merge into " + table() + " using " + oneRow + " on " + condition(row)
                    + (assignments.isEmpty() ? "" : " when matched then update set " + assignments)
                    + (operation.onlyUpdate()
                            ? ""
                            : " when not matched then insert (" + out.names(operation.columns()) + ") values ("
                                    + values(row) + ")");
            statements.add(out.statement(sql, "update or insert a row of", operation.table()));
        }
        return statements;
    }

    private String table() {
        return out.name(operation.table()).toString();
    }

    private String values(List<Value> row) {
        return row.stream().map((value) -> out.literal(value, null)).collect(Collectors.joining(", "));
    }

    private String assignments(List<Value> row) {
        return equations(row, (column) -> !operation.keyColumns().contains(column), ", ");
    }

    private String condition(List<Value> row) {
        return equations(row, operation.keyColumns()::contains, " and ");
    }

    private String equations(List<Value> row, Predicate<String> wanted, String separator) {
        List<String> columns = operation.columns();
        return IntStream.range(0, columns.size())
                .filter((i) -> wanted.test(columns.get(i)))
                .mapToObj((i) -> out.name(columns.get(i)) + " = " + out.literal(row.get(i), null))
                .collect(Collectors.joining(separator));
    }
}
