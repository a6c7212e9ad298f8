package dev.migrate.engine;

import dev.migrate.dialect.Dialect;
import dev.migrate.dialect.SqlStatement;
import dev.migrate.error.SourceLocation;
import dev.migrate.model.QualifiedName;
import dev.migrate.model.Value;
import dev.migrate.operation.Assignment;
import dev.migrate.operation.Change;
import dev.migrate.operation.DeleteRows;
import dev.migrate.operation.InsertRows;
import dev.migrate.operation.Operation;
import dev.migrate.operation.UpdateRows;
import dev.migrate.revision.HeadsTransition;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a run writes into the tool's own tables, as statements for a script. */
final class OfflineBooks {

    private static final SourceLocation SOURCE = SourceLocation.of("migrate");
    private static final String VERSION = "version_num";

    private final Dialect dialect;
    private final Bookkeeping bookkeeping;
    private final EngineSettings settings;

    OfflineBooks(Dialect dialect, EngineSettings settings) {
        this.dialect = dialect;
        this.settings = settings;
        this.bookkeeping =
                new Bookkeeping(dialect, settings.schema(), settings.versionTable(), settings.historyTable());
    }

    /** Returns what creates both tables. */
    List<String> create() {
        return bookkeeping.definitions().stream()
                .flatMap((change) -> dialect.render(change).stream())
                .map(SqlStatement::sql)
                .toList();
    }

    /** Returns the changes of the version table. */
    List<String> move(HeadsTransition transition) {
        QualifiedName table = bookkeeping.versionTable();
        List<Operation> operations = new ArrayList<>();
        transition.deletes().forEach((head) -> operations.add(new DeleteRows(table, isVersion(head))));
        transition
                .updates()
                .forEach((update) -> operations.add(new UpdateRows(
                        table, List.of(new Assignment(VERSION, Value.text(update.to()))), isVersion(update.from()))));
        transition
                .inserts()
                .forEach((head) ->
                        operations.add(new InsertRows(table, List.of(VERSION), List.of(List.of(Value.text(head))))));
        return render(operations);
    }

    /** Returns the journal's row of a step. */
    List<String> note(PlannedStep step, int statements) {
        return note(
                step.migration().id(),
                step.direction(),
                step.transition(),
                step.migration().header().message(),
                step.migration().checksum(),
                step.canonicalChecksum(),
                step.isCode() ? 0 : statements,
                step.downgradeSql());
    }

    /** Returns the journal's rows of a stamp. */
    List<String> noteStamp(HeadsTransition transition) {
        Set<String> revisions = transition.after().isEmpty() ? Set.of("base") : transition.after();
        return revisions.stream()
                .flatMap((revision) -> note(revision, Direction.STAMP, transition, "", null, null, 0, null).stream())
                .toList();
    }

    private List<String> note(
            String revision,
            Direction direction,
            HeadsTransition transition,
            String message,
            @Nullable String checksum,
            @Nullable String canonicalChecksum,
            int steps,
            @Nullable String downgradeSql) {
        Map<String, Value> row = new LinkedHashMap<>();
        row.put("sequence", nextSequence());
        row.put("revision", Value.text(revision));
        row.put("direction", Value.text(direction.label()));
        row.put("outcome", Value.text(Outcome.SUCCEEDED.label()));
        row.put("heads_before", Value.text(String.join(",", transition.before())));
        row.put("heads_after", Value.text(String.join(",", transition.after())));
        row.put("message", Value.text(message));
        put(row, "checksum", checksum);
        put(row, "canonical_checksum", canonicalChecksum);
        row.put("steps", Value.number(steps));
        row.put("steps_done", Value.number(steps));
        row.put("started_at", Value.expression(dialect.clientScript().now()));
        row.put("duration_ms", Value.number(0));
        row.put("database_user", Value.text(""));
        row.put("host", Value.text("script"));
        row.put("application", Value.text(settings.owner().application()));
        row.put("tool_version", Value.text(settings.toolVersion()));
        put(row, "downgrade_sql", downgradeSql);
        QualifiedName table = bookkeeping.historyTable();
        return render(List.of(new InsertRows(table, List.copyOf(row.keySet()), List.of(List.copyOf(row.values())))));
    }

    /** MySQL reads from the table that it inserts into only where a derived table stands between. */
    private Value nextSequence() {
        return Value.expression(
                "(select n from (select coalesce(max(sequence), 0) + 1 n from " + bookkeeping.historySql() + ") h)");
    }

    private static void put(Map<String, Value> row, String column, @Nullable String text) {
        if (text != null) {
            row.put(column, Value.text(text));
        }
    }

    /** An id has no characters that would have to be escaped. */
    private static String isVersion(String id) {
        return VERSION + " = '" + id + "'";
    }

    private List<String> render(List<Operation> operations) {
        return operations.stream()
                .flatMap((operation) -> dialect.render(Change.of(operation, SOURCE)).stream())
                .map(SqlStatement::sql)
                .toList();
    }
}
