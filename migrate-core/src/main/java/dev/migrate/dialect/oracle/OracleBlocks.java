package dev.migrate.dialect.oracle;

import dev.migrate.dialect.ChangeWriter;
import dev.migrate.dialect.SqlStatement;
import dev.migrate.model.Value;
import dev.migrate.operation.InsertRows;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** PL/SQL blocks for what one statement of SQL can't do on every release. */
final class OracleBlocks {

    /** Few enough for the compiler of PL/SQL, many enough that round trips don't count. */
    private static final int MAX_ROWS = 500;

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
        List<String> inserts =
                operation.rows().stream().map((row) -> insert(operation, row)).toList();
        if (inserts.size() == 1) {
            return List.of(out.statement(inserts.get(0), "insert 1 row into", operation.table()));
        }
        List<SqlStatement> statements = new ArrayList<>();
        for (int start = 0; start < inserts.size(); start += MAX_ROWS) {
            List<String> part = inserts.subList(start, Math.min(start + MAX_ROWS, inserts.size()));
            String block = part.stream().collect(Collectors.joining(";\n    ", "begin\n    ", ";\nend;"));
            String count = (part.size() == 1) ? "1 row" : part.size() + " rows";
            statements.add(out.statement(block, "insert " + count + " into", operation.table()));
        }
        return statements;
    }

    private String insert(InsertRows operation, List<Value> row) {
        String values = row.stream().map((value) -> out.literal(value, null)).collect(Collectors.joining(", "));
        return "insert into " + out.name(operation.table()) + " (" + out.names(operation.columns()) + ") values ("
                + values + ")";
    }
}
