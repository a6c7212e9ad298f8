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

    /**
     * Takes the sequence away from the column that belongs to it, since the column gets one of its own. Only one that bears the
     * name which a column's own sequence is given goes for good; another one may be somebody's.
     */
    List<ReviewedOperation> release(Column before, Column after) {
        String sequence = ownedBy(before, after);
        if (sequence == null) {
            return List.of();
        }
        return sql(
                isNamedAfter(before, sequence)
                        ? "drop sequence " + sequence
                        : "alter sequence " + sequence + " owned by none");
    }

    /** The way back of {@link #release}. */
    List<ReviewedOperation> restore(Column before, Column after) {
        String sequence = ownedBy(before, after);
        if (sequence == null) {
            return List.of();
        }
        return sql((isNamedAfter(before, sequence) ? "create sequence " : "alter sequence ") + sequence + " owned by "
                + draft.dialect().quote(table) + "." + draft.dialect().quote(before.name()));
    }

    /** Returns the sequence of a column's default if the catalogue has it with the column alone. */
    private @Nullable String ownedBy(Column before, Column after) {
        Matcher next = (after.identity() == null) ? null : next(before);
        String quoted = (next == null) ? null : next.group(1);
        if (quoted == null) {
            return null;
        }
        String sequence = quoted.replace("''", "'");
        return draft.hasFreeSequence(plain(sequence)) ? null : sequence;
    }

    private boolean isNamedAfter(Column column, String sequence) {
        return plain(sequence).equals(table.name() + "_" + column.name() + "_seq");
    }

    private static String plain(String sequence) {
        return sequence.substring(sequence.lastIndexOf('.') + 1).replace("\"", "");
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
