package dev.migrate.autogenerate;

import dev.migrate.model.Column;
import dev.migrate.model.QualifiedName;
import dev.migrate.model.Value;
import dev.migrate.operation.AlterColumn;
import dev.migrate.operation.Assignment;
import dev.migrate.operation.DefaultChange;
import dev.migrate.operation.ExecuteSql;
import dev.migrate.operation.ModifyDataType;
import dev.migrate.operation.Operation;
import dev.migrate.operation.RemarksChange;
import dev.migrate.operation.Stop;
import dev.migrate.operation.UpdateRows;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Makes one definition of a column out of another one, in a table that may have rows. */
final class ColumnChange {

    private final PlanDraft draft;
    private final Reviews reviews;
    private final QualifiedName table;
    private final Column from;
    private final Column to;

    ColumnChange(PlanDraft draft, Reviews reviews, QualifiedName table, Column from, Column to) {
        this.draft = draft;
        this.reviews = reviews;
        this.table = table;
        this.from = from;
        this.to = to;
    }

    /** Returns the way to the wanted definition. */
    List<ReviewedOperation> forth() {
        List<String> notes = new ArrayList<>();
        List<ReviewedOperation> operations = new ArrayList<>();
        if (becomesNotNull()) {
            boolean filled = hasDefault(to);
            if (filled) {
                operations.add(ReviewedOperation.of(fillNulls(Objects.requireNonNull(to.defaultValue()))));
            }
            notes.addAll(reviews.setNotNull(table, to, filled));
        }
        if (changesType()) {
            notes.addAll(0, reviews.changeType(table, to.name(), new TypeChange(from.type(), to.type())));
        }
        operations.addAll(alteration(notes));
        return operations;
    }

    /** Returns the way back: what must not be null gets some value, where that can't break a key or a check. */
    List<ReviewedOperation> back() {
        ColumnChange reversed = new ColumnChange(draft, reviews, table, to, from);
        List<ReviewedOperation> operations = new ArrayList<>();
        List<String> notes = List.of();
        if (reversed.becomesNotNull() && !hasDefault(from) && draft.restricts(table, from.name())) {
            notes = reviews.setNotNull(table, from, false);
        } else if (reversed.becomesNotNull()) {
            Value value = new StopGap(draft.dialect().capabilities().emptyTextIsNull()).of(from);
            List<String> gap = hasDefault(from) ? List.of() : List.of(stopGap(table, from));
            operations.add(new ReviewedOperation(reversed.fillNulls(value), gap));
        }
        operations.addAll(reversed.alteration(notes));
        return operations;
    }

    static String stopGap(QualifiedName table, Column column) {
        return "Rows of " + table + " without a value for " + column.name() + " get this one for want of a better.";
    }

    private UpdateRows fillNulls(Value value) {
        return new UpdateRows(
                table,
                List.of(new Assignment(to.name(), value)),
                draft.dialect().quote(to.name()) + " is null");
    }

    /** Returns the mere change of the definition, where the type needs no conversion. */
    Operation alterationOnly() {
        return new AlterColumn(
                table,
                from.name(),
                null,
                changesType() ? to.type() : null,
                (from.nullable() == to.nullable()) ? null : Boolean.valueOf(to.nullable()),
                Objects.equals(from.defaultValue(), to.defaultValue()) ? null : new DefaultChange(to.defaultValue()),
                Objects.equals(from.remarks(), to.remarks()) ? null : new RemarksChange(to.remarks()),
                from);
    }

    private List<ReviewedOperation> alteration(List<String> notes) {
        if (draft.isPostgresql() && changesType()) {
            TypeChange change = new TypeChange(from.type(), to.type());
            if (change.needsExpression() || (hasDefault(from) && change.leavesOtherType())) {
                return conversion(notes);
            }
        }
        boolean unknown = draft.dialect().id().equals("mariadb")
                && changesType()
                && new TypeChange(from.type(), to.type()).isUnknownToMariadb();
        return unknown ? unconverted(alterationOnly()) : List.of(new ReviewedOperation(alterationOnly(), notes));
    }

    private List<ReviewedOperation> unconverted(Operation alteration) {
        String missing = reviews.noConversion(table, from, to);
        return List.of(new ReviewedOperation(new Stop(missing), List.of(missing)), ReviewedOperation.of(alteration));
    }

    /** The default may have no meaning in the new type, so it goes before and comes back. */
    private List<ReviewedOperation> conversion(List<String> notes) {
        List<ReviewedOperation> operations = new ArrayList<>();
        Column between = from;
        if (hasDefault(from)) {
            between = from.withDefault(null);
            operations.addAll(new ColumnChange(draft, reviews, table, from, between).alteration(List.of()));
        }
        operations.addAll(typeBySql(notes));
        Column converted = between.withType(to.type());
        if (!converted.equals(to)) {
            operations.addAll(new ColumnChange(draft, reviews, table, converted, to).alteration(List.of()));
        }
        return operations;
    }

    private List<ReviewedOperation> typeBySql(List<String> notes) {
        ModifyDataType plain = new ModifyDataType(table, from.name(), to.type(), from.type());
        TypeChange change = new TypeChange(from.type(), to.type());
        if (!change.needsExpression()) {
            return List.of(new ReviewedOperation(plain, notes));
        }
        TypeStatement statement = TypeStatement.of(plain, draft.dialect());
        String expression = change.expression(draft.dialect().quote(from.name()), statement.type());
        if (expression == null) {
            return unconverted(plain);
        }
        return List.of(new ReviewedOperation(ExecuteSql.of(statement.sql() + " using " + expression), notes));
    }

    private boolean changesType() {
        return !from.type().equals(to.type());
    }

    private boolean becomesNotNull() {
        return from.nullable() && !to.nullable();
    }

    static boolean hasDefault(Column column) {
        return isValue(column.defaultValue());
    }

    private static boolean isValue(@Nullable Value value) {
        return value != null && !(value instanceof Value.Null);
    }
}
