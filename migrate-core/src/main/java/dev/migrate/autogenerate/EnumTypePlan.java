package dev.migrate.autogenerate;

import dev.migrate.model.Column;
import dev.migrate.model.EnumType;
import dev.migrate.model.QualifiedName;
import dev.migrate.model.Table;
import dev.migrate.model.Value;
import dev.migrate.operation.AddEnumValue;
import dev.migrate.operation.AlterColumn;
import dev.migrate.operation.CreateEnumType;
import dev.migrate.operation.DefaultChange;
import dev.migrate.operation.DropEnumType;
import dev.migrate.operation.ExecuteSql;
import dev.migrate.operation.RenameEnumType;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Types with listed values; where a value can't be taken away, another type takes the type's place. */
final class EnumTypePlan {

    private final PlanDraft draft;

    EnumTypePlan(PlanDraft draft) {
        this.draft = draft;
    }

    void plan() {
        draft.each(Difference.OfEnumType.class).forEach((each) -> plan(each.wanted(), each.actual()));
    }

    private void plan(@Nullable EnumType wanted, @Nullable EnumType actual) {
        if (wanted != null && actual != null) {
            change(wanted, actual);
        } else if (wanted != null) {
            draft.add(PlannedStep.of(Stage.ENUM_TYPE, wanted.name(), "", new CreateEnumType(wanted), List.of()));
        } else if (actual != null) {
            draft.add(PlannedStep.of(
                    Stage.DROP_ENUM_TYPE,
                    actual.name(),
                    "",
                    new DropEnumType(actual.name(), false, actual),
                    List.of()));
        }
    }

    private void change(EnumType wanted, EnumType actual) {
        List<String> kept =
                wanted.values().stream().filter(actual.values()::contains).toList();
        // PostgreSQL lets nobody use a value before the transaction that added it has ended.
        boolean onlyMore = draft.isPostgresql()
                && kept.equals(actual.values())
                && !new EnumValueUse(draft, wanted).ofOneThat((value) -> !kept.contains(value));
        List<ReviewedOperation> forth = onlyMore ? additions(wanted, actual) : swap(actual, wanted);
        List<ReviewedOperation> back = swap(wanted, actual);
        draft.add(new PlannedStep(Stage.ENUM_TYPE, wanted.name().toString(), 0, "", forth, back));
    }

    private static List<ReviewedOperation> additions(EnumType wanted, EnumType actual) {
        List<ReviewedOperation> operations = new ArrayList<>();
        String last = null;
        for (String value : wanted.values()) {
            if (!actual.values().contains(value)) {
                String before = (last == null && !actual.values().isEmpty())
                        ? actual.values().get(0)
                        : null;
                operations.add(ReviewedOperation.of(new AddEnumValue(wanted.name(), value, before, last, false)));
            }
            last = value;
        }
        return operations;
    }

    private List<ReviewedOperation> swap(EnumType from, EnumType to) {
        QualifiedName old = to.name().withName(to.name().name() + "_old");
        List<ReviewedOperation> operations = new ArrayList<>();
        List<String> lost = from.values().stream()
                .filter((value) -> !to.values().contains(value))
                .toList();
        List<String> reviews = lost.isEmpty()
                ? List.of()
                : List.of("The type " + to.name() + " loses " + String.join(", ", lost)
                        + ": fails if rows have it, and rewrites the tables. Change those rows first.");
        operations.add(new ReviewedOperation(new RenameEnumType(to.name(), old.name()), reviews));
        operations.add(ReviewedOperation.of(new CreateEnumType(to)));
        for (Table table : draft.actualTables()) {
            for (Column column : table.columns()) {
                if (draft.actual(table.name()) != null && isOf(column, to.name())) {
                    operations.addAll(convert(table.name(), column, to.name()));
                }
            }
        }
        operations.add(ReviewedOperation.of(new DropEnumType(old, false, from.withName(old))));
        return operations;
    }

    private List<ReviewedOperation> convert(QualifiedName table, Column column, QualifiedName type) {
        String name = draft.dialect().quote(column.name());
        String sql = "alter table " + draft.dialect().quote(table) + " alter column " + name + " set data type "
                + draft.dialect().quote(type);
        String using = draft.isPostgresql()
                ? " using " + name + "::text::" + draft.dialect().quote(type)
                : "";
        Value value = column.defaultValue();
        if (value == null) {
            return List.of(ReviewedOperation.of(ExecuteSql.of(sql + using)));
        }
        return List.of(
                ReviewedOperation.of(defaultOf(table, column, null)),
                ReviewedOperation.of(ExecuteSql.of(sql + using)),
                ReviewedOperation.of(defaultOf(table, column, value)));
    }

    private static AlterColumn defaultOf(QualifiedName table, Column column, @Nullable Value value) {
        return new AlterColumn(table, column.name(), null, null, null, new DefaultChange(value), null, column);
    }

    static boolean isOf(Column column, QualifiedName type) {
        String written = column.type().toString().replace("\"", "").toLowerCase(Locale.ROOT);
        return written.equals(type.toString().toLowerCase(Locale.ROOT));
    }
}
