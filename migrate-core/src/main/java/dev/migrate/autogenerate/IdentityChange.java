package dev.migrate.autogenerate;

import dev.migrate.model.Column;
import dev.migrate.model.Identity;
import dev.migrate.model.QualifiedName;
import dev.migrate.operation.AddAutoIncrement;
import dev.migrate.operation.AlterColumn;
import dev.migrate.operation.ExecuteSql;
import dev.migrate.operation.Operation;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Lets a column count, or not any more, or otherwise; the next number follows the greatest one that rows have. */
final class IdentityChange {

    private final PlanDraft draft;
    private final QualifiedName table;
    private final Column from;
    private final Column to;

    IdentityChange(PlanDraft draft, QualifiedName table, Column from, Column to) {
        this.draft = draft;
        this.table = table;
        this.from = from;
        this.to = to;
    }

    List<ReviewedOperation> forth() {
        return operations(from, to).stream().map(ReviewedOperation::of).toList();
    }

    List<ReviewedOperation> back() {
        return operations(to, from).stream().map(ReviewedOperation::of).toList();
    }

    private List<Operation> operations(Column before, Column after) {
        Identity old = before.identity();
        Identity identity = after.identity();
        if (Objects.equals(old, identity)) {
            return List.of();
        }
        if (identity == null) {
            return List.of(drop(before, after));
        }
        List<Operation> operations = new ArrayList<>();
        if (old != null && !draft.isPostgresql()) {
            operations.add(new AddAutoIncrement(table, after.name(), after.type(), withoutStart(identity)));
            return operations;
        }
        if (old != null) {
            String options = " set generated " + (identity.always() ? "always" : "by default")
                    + option("start with", identity.startWith(), old.startWith())
                    + option("increment by", identity.incrementBy(), old.incrementBy());
            operations.add(ExecuteSql.of(alterColumn(after) + options));
            return operations;
        }
        operations.add(new AddAutoIncrement(table, after.name(), after.type(), identity));
        if (draft.isPostgresql()) {
            operations.add(ExecuteSql.of(nextNumber(after)));
        } else if (draft.dialect().id().equals("h2")) {
            operations.add(ExecuteSql.of(alterColumn(after) + " restart with (select coalesce(max("
                    + draft.dialect().quote(after.name()) + "), 0) + 1 from "
                    + draft.dialect().quote(table) + ")"));
        }
        return operations;
    }

    private Operation drop(Column before, Column after) {
        if (draft.isMysql()) {
            return new AlterColumn(table, after.name(), null, after.type(), after.nullable(), null, null, before);
        }
        return ExecuteSql.of(alterColumn(after) + " drop identity");
    }

    private String alterColumn(Column column) {
        return "alter table " + draft.dialect().quote(table) + " alter column "
                + draft.dialect().quote(column.name());
    }

    private String nextNumber(Column column) {
        String name = draft.dialect().quote(table);
        return "select setval(pg_get_serial_sequence('" + name.replace("'", "''") + "', '"
                + column.name().replace("'", "''") + "'), coalesce(max("
                + draft.dialect().quote(column.name()) + "), 0) + 1, false) from " + name;
    }

    private static Identity withoutStart(Identity identity) {
        return new Identity(identity.always(), null, identity.incrementBy());
    }

    private static String option(String words, @Nullable Long wanted, @Nullable Long old) {
        if (Objects.equals(wanted, old)) {
            return "";
        }
        return " set " + words + " " + ((wanted == null) ? 1L : wanted);
    }
}
