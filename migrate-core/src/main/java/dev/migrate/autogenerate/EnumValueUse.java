package dev.migrate.autogenerate;

import dev.migrate.model.CheckConstraint;
import dev.migrate.model.Column;
import dev.migrate.model.EnumType;
import dev.migrate.model.Index;
import dev.migrate.model.Table;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Whether a plan itself uses listed values: in the default of a column, a check or an index. */
final class EnumValueUse {

    private final PlanDraft draft;
    private final EnumType type;

    EnumValueUse(PlanDraft draft, EnumType type) {
        this.draft = draft;
        this.type = type;
    }

    boolean ofOneThat(Predicate<String> isMeant) {
        return type.values().stream().filter(isMeant).anyMatch(this::isUsed);
    }

    private boolean isUsed(String value) {
        return draft.each(Difference.class).anyMatch((each) -> isUsed(value, each.wanted()));
    }

    private boolean isUsed(String value, @Nullable Object wanted) {
        if (wanted instanceof Column column) {
            return EnumTypePlan.isOf(column, type.name())
                    && String.valueOf(column.defaultValue()).contains(value);
        }
        if (wanted instanceof Table table) {
            return table.columns().stream().anyMatch((column) -> isUsed(value, column))
                    || table.checkConstraints().stream().anyMatch((check) -> isUsed(value, check));
        }
        String literal = "'" + value.replace("'", "''") + "'";
        return (wanted instanceof CheckConstraint check && check.expression().contains(literal))
                || (wanted instanceof Index index && index.toString().contains(literal));
    }
}
