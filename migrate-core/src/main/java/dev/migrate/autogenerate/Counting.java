package dev.migrate.autogenerate;

import dev.migrate.dialect.SqlStatement;
import dev.migrate.error.SourceLocation;
import dev.migrate.model.Column;
import dev.migrate.model.Identity;
import dev.migrate.model.PrimaryKey;
import dev.migrate.model.QualifiedName;
import dev.migrate.model.Table;
import dev.migrate.operation.AddAutoIncrement;
import dev.migrate.operation.AddColumn;
import dev.migrate.operation.Change;
import dev.migrate.operation.ExecuteSql;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * Lets columns of MySQL and MariaDB stop counting before their key goes and start when it is there, since these count in
 * keys only. For one thread.
 */
final class Counting {

    private static final String ADD = " add column ";

    private final PlanDraft draft;
    private final Set<List<String>> stopped = new HashSet<>();
    private final Set<List<String>> started = new HashSet<>();

    Counting(PlanDraft draft) {
        this.draft = draft;
    }

    /** Stops a column whose key is about to go, and starts it again where it is still to count. */
    void interrupt(QualifiedName name, List<String> key) {
        Table before = draft.actual(name);
        Table after = draft.wanted(name);
        if (!draft.isMysql() || before == null) {
            return;
        }
        before.column(key.get(0)).filter((column) -> column.identity() != null).ifPresent((column) -> {
            stop(name, column);
            if (after != null) {
                after.column(column.name())
                        .filter((each) -> each.identity() != null)
                        .ifPresent((each) -> start(name, each));
            }
        });
    }

    /** Plans the step after which a column doesn't count any more, unless there is one. */
    void stop(QualifiedName table, Column column) {
        if (stopped.add(List.of(table.toString(), column.name()))) {
            draft.add(new PlannedStep(
                    Stage.STOP_COUNTING,
                    table.toString(),
                    0,
                    column.name(),
                    List.of(stopping(table, column)),
                    List.of(starting(table, column))));
        }
    }

    /** Plans the step after which a column counts that is there already, unless there is one. */
    void start(QualifiedName table, Column column) {
        if (started.add(List.of(table.toString(), column.name()))) {
            draft.add(new PlannedStep(
                    Stage.START_COUNTING,
                    table.toString(),
                    0,
                    column.name(),
                    List.of(starting(table, column)),
                    List.of(stopping(table, column))));
        }
    }

    /** Whether a new column can be added together with its key, so that the server numbers the rows. */
    boolean isAddedWithKey(Column column, PrimaryKey key) {
        return draft.isMysql() && column.identity() != null && key.columns().equals(List.of(column.name()));
    }

    /** Numbers the rows of a column that is to count, but has no key yet. */
    ReviewedOperation numbering(QualifiedName table, Column column) {
        return ReviewedOperation.of(ExecuteSql.of("update " + draft.dialect().quote(table)
                + ", (select @migrate_number := 0) migrate_start set "
                + draft.dialect().quote(column.name())
                + " = (@migrate_number := @migrate_number + 1)"));
    }

    private static ReviewedOperation starting(QualifiedName table, Column column) {
        Identity identity = Objects.requireNonNull(column.identity());
        return ReviewedOperation.of(new AddAutoIncrement(table, column.name(), column.type(), identity));
    }

    /** What an alteration doesn't mention stays, so the definition is given as a whole. */
    private ReviewedOperation stopping(QualifiedName table, Column column) {
        Column plain = column.withIdentity(null).notNull();
        List<SqlStatement> statements = draft.dialect()
                .render(Change.of(
                        new AddColumn(table, List.of(plain), List.of()), SourceLocation.of("a generated revision")));
        return ReviewedOperation.of(ExecuteSql.of(statements.get(0).sql().replaceFirst(ADD, " modify column ")));
    }
}
