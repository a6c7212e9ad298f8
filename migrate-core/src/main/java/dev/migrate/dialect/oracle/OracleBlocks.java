package dev.migrate.dialect.oracle;

import dev.migrate.dialect.ChangeWriter;
import dev.migrate.dialect.SqlStatement;
import dev.migrate.model.Value;
import dev.migrate.operation.InsertRows;
import java.util.List;
import java.util.stream.Collectors;

/** PL/SQL blocks for what one statement of SQL can't do on every release. */
final class OracleBlocks {

    private final ChangeWriter out;

    OracleBlocks(ChangeWriter out) {
        this.out = out;
    }

    /** Returns the statement, made to do nothing where it would fail with this error. */
    SqlStatement unless(SqlStatement statement, int errorCode) {
        String block = """
                begin
                    execute immediate %s;
                exception
                    when others then
                        if sqlcode <> %d then
                            raise;
                        end if;
                end;""".formatted(out.textOrNull(statement.sql()), errorCode);
        return new SqlStatement(
                block, statement.transactional(), statement.comment(), statement.source(), statement.location());
    }

    /** Several rows in one {@code values} are known from 23ai on only, so that they are one block of statements. */
    List<SqlStatement> insert(InsertRows operation) {
        boolean one = operation.rows().count() == 1;
        return out.inserts(operation, (rows) -> one ? insert(operation, rows.get(0)) : block(operation, rows));
    }

    private String block(InsertRows operation, List<List<Value>> rows) {
        return rows.stream()
                .map((row) -> insert(operation, row))
                .collect(Collectors.joining(";\n    ", "begin\n    ", ";\nend;"));
    }

    private String insert(InsertRows operation, List<Value> row) {
        String values = row.stream().map((value) -> out.literal(value, null)).collect(Collectors.joining(", "));
        return "insert into " + out.name(operation.table()) + " (" + out.names(operation.columns()) + ") values ("
                + values + ")";
    }
}
