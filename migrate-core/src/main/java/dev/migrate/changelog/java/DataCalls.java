package dev.migrate.changelog.java;

import dev.migrate.model.QualifiedName;
import dev.migrate.model.Value;
import dev.migrate.operation.AddLookupTable;
import dev.migrate.operation.Assignment;
import dev.migrate.operation.DeleteRows;
import dev.migrate.operation.Empty;
import dev.migrate.operation.ExecuteSql;
import dev.migrate.operation.InsertRows;
import dev.migrate.operation.MergeColumns;
import dev.migrate.operation.Output;
import dev.migrate.operation.Stop;
import dev.migrate.operation.TagDatabase;
import dev.migrate.operation.UpdateRows;
import dev.migrate.operation.UpsertRows;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Writes the operations on rows, scripts and messages. */
abstract class DataCalls extends CallVisitor {

    /** A compiler follows the links of a chain by recursion. */
    private static final int LONGEST_CHAIN = 100;

    DataCalls(Literals literals) {
        super(literals);
    }

    @Override
    public Chain visit(InsertRows operation) {
        List<List<Value>> rows = RowValues.of(operation.rows());
        if (rows.size() == 1) {
            Chain row = Chain.on("row");
            for (int i = 0; i < operation.columns().size(); i++) {
                row = set(row, operation.columns().get(i), rows.get(0).get(i));
            }
            return table(operation.table(), "insert", row.asLambda());
        }
        return table(operation.table(), "bulkInsert", rows(operation.columns(), rows));
    }

    @Override
    public Chain visit(UpsertRows operation) {
        return table(
                operation.table(),
                operation.onlyUpdate() ? "bulkUpdate" : "bulkUpsert",
                literals().listOf(operation.keyColumns()),
                rows(operation.columns(), operation.rows()));
    }

    @Override
    public Chain visit(UpdateRows operation) {
        Chain row = Chain.on("row");
        for (Assignment each : operation.assignments()) {
            row = set(row, each.column(), each.value());
        }
        return (operation.where() == null)
                ? table(operation.table(), "update", row.asLambda())
                : table(operation.table(), "update", row.asLambda(), prose(operation.where()));
    }

    @Override
    public Chain visit(DeleteRows operation) {
        return (operation.where() == null)
                ? table(operation.table(), "delete")
                : table(operation.table(), "delete", prose(operation.where()));
    }

    @Override
    public Chain visit(MergeColumns operation) {
        return table(
                operation.table(),
                "mergeColumns",
                name(operation.firstColumn()),
                name(operation.joinString()),
                name(operation.secondColumn()),
                name(operation.finalColumn()),
                type(operation.finalType()));
    }

    @Override
    public Chain visit(AddLookupTable operation) {
        QualifiedName newTable = operation.newTable();
        boolean sameSchema =
                Objects.equals(newTable.schema(), operation.existingTable().schema());
        return table(
                operation.existingTable(),
                "addLookupTable",
                name(operation.existingColumn()),
                sameSchema ? name(newTable.name()) : literals().qualified(newTable),
                name(operation.newColumn()),
                type(operation.newColumnType()),
                name(operation.constraintName()));
    }

    @Override
    public Chain visit(ExecuteSql operation) {
        Chain details = Chain.on("script")
                .callIf(!operation.splitStatements(), "oneStatement")
                .callIf(!operation.endDelimiter().equals(";"), "endDelimiter", name(operation.endDelimiter()))
                .callIf(operation.stripComments(), "stripComments");
        return withOptions(op(), "execute", List.of(prose(operation.sql())), details);
    }

    @Override
    public Chain visit(Output operation) {
        return op().call("output", prose(operation.message()));
    }

    @Override
    public Chain visit(Stop operation) {
        return op().call("stop", prose(operation.message()));
    }

    @Override
    public Chain visit(Empty operation) {
        return op().call("empty");
    }

    @Override
    public Chain visit(TagDatabase operation) {
        return op().call("tagDatabase", name(operation.tag()));
    }

    private Lambda rows(List<String> columns, List<List<Value>> rows) {
        List<Call> calls = new ArrayList<>();
        calls.add(new Call("columns", literals().names(columns)));
        rows.forEach((row) -> calls.add(new Call("row", cells(row))));
        if (calls.size() <= LONGEST_CHAIN) {
            return new Chain("rows", calls).asLambda();
        }
        List<Chain> statements =
                calls.stream().map((call) -> new Chain("rows", List.of(call))).toList();
        return Lambda.block("rows", statements);
    }

    private Chain set(Chain row, String column, Value value) {
        return row.call("set", name(column), literals().value(value));
    }

    /** A single null would be taken for the absence of all values. */
    private List<Code> cells(List<Value> row) {
        if (row.size() == 1 && row.get(0) == Value.Null.INSTANCE) {
            return List.of(literals().nothing());
        }
        return row.stream().map(literals()::value).toList();
    }
}
