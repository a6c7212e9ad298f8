package dev.migrate.changelog.java;

import dev.migrate.model.Column;
import dev.migrate.model.Constraint;
import dev.migrate.model.PrimaryKey;
import dev.migrate.operation.AddColumn;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Lays the columns and constraints of a table out as statements: a constraint over one column stands at the column.
 *
 * <p>Constraints of one list must be created in its order. So a constraint goes to its column only while all of its list
 * before it have gone to theirs; the rest follow after the columns.
 */
final class TableBody {

    private final ColumnCalls calls;
    private final Chain receiver;
    private final List<Column> columns;
    private final List<Deque<Constraint>> lists;
    private final @Nullable AddColumn added;

    /**
     * Starts with nothing laid out.
     *
     * @param receiver what the statements are called on
     * @param lists the constraints, in lists whose order counts
     */
    TableBody(
            ColumnCalls calls, Chain receiver, List<Column> columns, List<? extends List<? extends Constraint>> lists) {
        this(calls, receiver, columns, lists, null);
    }

    /** Starts with the columns that are added to a table. */
    TableBody(ColumnCalls calls, Chain receiver, AddColumn added) {
        this(calls, receiver, added.columns(), List.of(added.constraints()), added);
    }

    private TableBody(
            ColumnCalls calls,
            Chain receiver,
            List<Column> columns,
            List<? extends List<? extends Constraint>> lists,
            @Nullable AddColumn added) {
        this.added = added;
        this.calls = calls;
        this.receiver = receiver;
        this.columns = columns;
        this.lists = new ArrayList<>();
        for (List<? extends Constraint> list : lists) {
            this.lists.add(new ArrayDeque<>(list));
        }
    }

    List<Chain> statements(Literals literals) {
        List<List<Constraint>> inline = columns.stream().map(this::takeInline).toList();
        Set<String> keyColumns = new HashSet<>();
        lists.forEach((list) -> list.forEach((constraint) -> {
            if (constraint instanceof PrimaryKey key && ColumnCalls.isNotNull(key, columns)) {
                keyColumns.addAll(key.columns());
            }
        }));
        List<Chain> statements = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            Column column = columns.get(i);
            Chain start = receiver.call("column", literals.name(column.name()), literals.type(column.type()));
            Chain described = calls.describe(start, column, inline.get(i), keyColumns.contains(column.name()));
            statements.add((added == null) ? described : calls.added(described, added, column.name()));
        }
        lists.forEach(
                (list) -> list.forEach((constraint) -> statements.add(calls.statement(receiver, constraint, columns))));
        return statements;
    }

    private List<Constraint> takeInline(Column column) {
        List<Constraint> taken = new ArrayList<>();
        for (Deque<Constraint> list : lists) {
            while (!list.isEmpty() && ColumnCalls.isOver(column, list.getFirst())) {
                taken.add(list.removeFirst());
            }
        }
        return taken;
    }
}
