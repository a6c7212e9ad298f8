package dev.migrate.dialect;

import dev.migrate.model.Value;
import dev.migrate.operation.DeleteRows;
import dev.migrate.operation.InsertRows;
import dev.migrate.operation.UpdateRows;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The statements that insert, change and delete rows. */
final class RowStatements {

    private final ChangeWriter out;

    RowStatements(ChangeWriter out) {
        this.out = out;
    }

    List<SqlStatement> insert(InsertRows operation) {
        return out.inserts(operation, (rows) -> insert(operation, rows));
    }

    private String insert(InsertRows operation, List<List<Value>> rows) {
        String values = rows.stream().map(this::row).collect(Collectors.joining(",\n    "));
        return "insert into " + out.name(operation.table()) + " (" + out.names(operation.columns()) + ") values\n    "
                + values;
    }

    SqlStatement update(UpdateRows operation) {
        String assignments = operation.assignments().stream()
                .map((it) -> out.name(it.column()) + " = " + out.literal(it.value(), null))
                .collect(Collectors.joining(", "));
        String sql = "update " + out.name(operation.table()) + " set " + assignments + where(operation.where());
        return out.statement(sql, "update rows of", operation.table());
    }

    SqlStatement delete(DeleteRows operation) {
        String sql = "delete from " + out.name(operation.table()) + where(operation.where());
        return out.statement(sql, "delete rows of", operation.table());
    }

    private String row(List<Value> values) {
        return values.stream().map((value) -> out.literal(value, null)).collect(Collectors.joining(", ", "(", ")"));
    }

    private static String where(@Nullable String condition) {
        return (condition == null) ? "" : " where " + condition;
    }
}
