package dev.migrate.autogenerate;

import dev.migrate.model.Column;
import dev.migrate.model.Identity;
import dev.migrate.model.QualifiedName;
import dev.migrate.operation.AddAutoIncrement;
import dev.migrate.operation.AlterColumn;
import dev.migrate.operation.ExecuteSql;
import dev.migrate.operation.ModifyDataType;
import dev.migrate.operation.Operation;
import dev.migrate.operation.RemarksChange;
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
            return List.of(ExecuteSql.of(alterColumn(after) + " drop identity"));
        }
        if (draft.isPostgresql()) {
            return (old == null) ? numbered(after, identity) : List.of(options(after, identity, old));
        }
        if (draft.dialect().id().equals("h2")) {
            return onH2(after, identity, old);
        }
        return List.of(new AddAutoIncrement(
                table, after.name(), after.type(), (old == null) ? identity : withoutStart(identity)));
    }

    private List<Operation> numbered(Column after, Identity identity) {
        return List.of(
                new AddAutoIncrement(table, after.name(), after.type(), identity),
                ExecuteSql.of(nextNumber(after, identity)));
    }

    private Operation options(Column after, Identity identity, Identity old) {
        return ExecuteSql.of(alterColumn(after) + " set generated " + generated(identity)
                + option("start with", identity.startWith(), old.startWith())
                + option("increment by", identity.incrementBy(), old.incrementBy()));
    }

    /** H2 lets a column start at another number only if it is defined anew, which forgets its comment. */
    private List<Operation> onH2(Column after, Identity identity, @Nullable Identity old) {
        List<Operation> operations = new ArrayList<>();
        if (start(identity) != ((old == null) ? 1 : start(old))) {
            Column meanwhile = (to.identity() == null) ? from : to;
            TypeStatement type = TypeStatement.of(
                    new ModifyDataType(table, meanwhile.name(), meanwhile.type(), null), draft.dialect());
            operations.add(ExecuteSql.of(alterColumn(after) + " " + type.type() + " generated "
                    + generated(identity) + " as identity(start with " + start(identity) + " increment by "
                    + orOne(identity.incrementBy()) + ")"));
            if (meanwhile.remarks() != null) {
                RemarksChange remarks = new RemarksChange(meanwhile.remarks());
                operations.add(new AlterColumn(table, after.name(), null, null, null, null, remarks, meanwhile));
            }
        } else {
            Long increment = (old == null) ? identity.incrementBy() : Long.valueOf(orOne(identity.incrementBy()));
            operations.add(new AddAutoIncrement(
                    table, after.name(), after.type(), new Identity(identity.always(), null, increment)));
            if (old != null) {
                return operations;
            }
        }
        operations.add(ExecuteSql.of(alterColumn(after) + " restart with (select " + afterRows(after, identity)
                + " from " + draft.dialect().quote(table) + ")"));
        return operations;
    }

    private String alterColumn(Column column) {
        return "alter table " + draft.dialect().quote(table) + " alter column "
                + draft.dialect().quote(column.name());
    }

    private String nextNumber(Column column, Identity identity) {
        String name = draft.dialect().quote(table);
        return "select setval(pg_get_serial_sequence('" + name.replace("'", "''") + "', '"
                + column.name().replace("'", "''") + "'), " + afterRows(column, identity) + ", false) from " + name;
    }

    /** Returns the first number that no row has, and not one before the start. */
    private String afterRows(Column column, Identity identity) {
        String name = draft.dialect().quote(column.name());
        return (orOne(identity.incrementBy()) < 0)
                ? "least(coalesce(min(" + name + "), 0) - 1, " + start(identity) + ")"
                : "greatest(coalesce(max(" + name + "), 0) + 1, " + start(identity) + ")";
    }

    private static String generated(Identity identity) {
        return identity.always() ? "always" : "by default";
    }

    private static long start(Identity identity) {
        Long start = identity.startWith();
        return (start == null) ? (orOne(identity.incrementBy()) < 0 ? -1 : 1) : start;
    }

    private static long orOne(@Nullable Long number) {
        return (number == null) ? 1 : number;
    }

    private static Identity withoutStart(Identity identity) {
        return new Identity(identity.always(), null, identity.incrementBy());
    }

    private static String option(String words, @Nullable Long wanted, @Nullable Long old) {
        if (Objects.equals(wanted, old)) {
            return "";
        }
        return " set " + words + " " + orOne(wanted);
    }
}
