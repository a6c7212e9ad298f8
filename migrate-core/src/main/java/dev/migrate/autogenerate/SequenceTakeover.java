package dev.migrate.autogenerate;

import dev.migrate.model.Column;
import dev.migrate.model.QualifiedName;
import dev.migrate.model.Value;
import dev.migrate.operation.ExecuteSql;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

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

    List<ReviewedOperation> between(Column before, Column after) {
        if (before.identity() == null || after.identity() != null) {
            return List.of();
        }
        if (!(after.defaultValue() instanceof Value.Expression next)) {
            return List.of();
        }
        Matcher matcher = NEXT.matcher(next.sql());
        if (!matcher.matches()) {
            return List.of();
        }
        String firstFree = "coalesce(max(" + draft.dialect().quote(after.name()) + "), 0) + 1";
        String rows = " from " + draft.dialect().quote(table);
        if (matcher.group(1) != null) {
            String sequence = matcher.group(1);
            return List.of(ReviewedOperation.of(ExecuteSql.of("select setval('" + sequence + "', greatest(" + firstFree
                    + ", (select last_value from " + sequence.replace("''", "'") + ")), false)" + rows)));
        }
        return List.of(ReviewedOperation.of(ExecuteSql.of(
                "alter sequence " + matcher.group(2) + " restart with (select " + firstFree + rows + ")")));
    }
}
