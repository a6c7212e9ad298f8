package dev.migrate.autogenerate;

import dev.migrate.model.Column;
import dev.migrate.model.QualifiedName;
import dev.migrate.model.Value;
import dev.migrate.operation.ExecuteSql;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A sequence goes on counting where the column itself counted before, so that no row that comes meets one that exists. */
final class SequenceTakeover {

    private static final Pattern NEXT = Pattern.compile(
            "nextval\\('((?:[^']|'')+)'(?:::regclass)?\\)|next value for (.+)", Pattern.CASE_INSENSITIVE);

    private final PlanDraft draft;
    private final QualifiedName table;

    SequenceTakeover(PlanDraft draft, QualifiedName table) {
        this.draft = draft;
        this.table = table;
    }

    /** Returns what makes the sequence of the second definition's default go on where the first one's numbers end. */
    List<ReviewedOperation> between(Column before, Column after) {
        if (before.identity() == null || after.identity() != null) {
            return List.of();
        }
        Matcher next = next(after);
        if (next == null) {
            return List.of();
        }
        String firstFree = "coalesce(max(" + draft.dialect().quote(after.name()) + "), 0) + 1";
        String rows = " from " + draft.dialect().quote(table);
        String own = next.group(1);
        return sql(
                (own == null)
                        ? "alter sequence " + next.group(2) + " restart with (select " + firstFree + rows + ")"
                        : "select setval('" + own + "', greatest(" + firstFree + ", (select last_value from "
                                + own.replace("''", "'") + ")), false)" + rows);
    }

    /** Drops the sequence that belongs to a column, which is in the way of the one that the column gets as it counts itself. */
    List<ReviewedOperation> drop(Column before, Column after) {
        String own = owned(before, after);
        return (own == null) ? List.of() : sql("drop sequence " + own);
    }

    /** The way back of {@link #drop}. */
    List<ReviewedOperation> restore(Column before, Column after) {
        String own = owned(before, after);
        return (own == null)
                ? List.of()
                : sql("create sequence " + own + " owned by " + draft.dialect().quote(table) + "."
                        + draft.dialect().quote(before.name()));
    }

    private @Nullable String owned(Column before, Column after) {
        Matcher next = (after.identity() == null) ? null : next(before);
        String own = (next == null) ? null : next.group(1);
        if (own == null) {
            return null;
        }
        String name = own.replace("''", "'");
        String last = name.substring(name.lastIndexOf('.') + 1).replace("\"", "");
        return draft.hasFreeSequence(last) ? null : name;
    }

    private static @Nullable Matcher next(Column column) {
        if (!(column.defaultValue() instanceof Value.Expression next)) {
            return null;
        }
        Matcher matcher = NEXT.matcher(next.sql());
        return matcher.matches() ? matcher : null;
    }

    private static List<ReviewedOperation> sql(String sql) {
        return List.of(ReviewedOperation.of(ExecuteSql.of(sql)));
    }
}
