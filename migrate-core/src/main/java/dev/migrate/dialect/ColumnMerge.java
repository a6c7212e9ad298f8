package dev.migrate.dialect;

import dev.migrate.model.Column;
import dev.migrate.model.Value;
import dev.migrate.operation.AddColumn;
import dev.migrate.operation.Assignment;
import dev.migrate.operation.DropColumn;
import dev.migrate.operation.MergeColumns;
import dev.migrate.operation.Operation;
import dev.migrate.operation.UpdateRows;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Takes a merge of columns apart: add the new one, fill it, drop the two. */
final class ColumnMerge {

    private final ChangeWriter out;

    ColumnMerge(ChangeWriter out) {
        this.out = out;
    }

    List<Operation> steps(MergeColumns operation, Function<List<String>, String> concatenation) {
        List<String> texts = new ArrayList<>(List.of(out.name(operation.firstColumn())));
        if (!operation.joinString().isEmpty()) {
            texts.add(out.textOrNull(operation.joinString()));
        }
        texts.add(out.name(operation.secondColumn()));
        Value merged = Value.expression(concatenation.apply(texts));
        Column column = Column.of(operation.finalColumn(), operation.finalType().toString());
        return List.of(
                new AddColumn(operation.table(), List.of(column), List.of()),
                new UpdateRows(operation.table(), List.of(new Assignment(operation.finalColumn(), merged)), null),
                new DropColumn(operation.table(), List.of(operation.firstColumn(), operation.secondColumn()), null));
    }
}
