package dev.migrate.dialect;

import dev.migrate.model.DataType;
import dev.migrate.model.Value;
import dev.migrate.operation.AlterColumn;
import dev.migrate.operation.DefaultChange;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The actions that change a column's type, default and nullability, in an order that works. */
final class ColumnAlteration {

    private final ChangeWriter out;
    private final AlterColumn operation;

    ColumnAlteration(ChangeWriter out, AlterColumn operation) {
        this.out = out;
        this.operation = operation;
    }

    List<String> actions() {
        List<String> actions = new ArrayList<>();
        DefaultChange newDefault = operation.newDefault();
        DataType newType = operation.newType();
        Value value = (newDefault == null) ? null : newDefault.value();
        // The old default may have no meaning in the new type, so it goes first.
        if (newDefault != null && (newType != null || value == null)) {
            actions.add(action("drop default"));
        }
        if (newType != null) {
            actions.add(action("set data type " + out.type(newType)));
        }
        if (value != null) {
            actions.add(action("set " + out.columnDefault(value, typeNow(newType))));
        }
        if (operation.newNullable() != null) {
            actions.add(action(operation.newNullable() ? "drop not null" : "set not null"));
        }
        return actions;
    }

    private @Nullable DataType typeNow(@Nullable DataType newType) {
        if (newType != null) {
            return newType;
        }
        return (operation.existing() == null) ? null : operation.existing().type();
    }

    private String action(String words) {
        return "alter column " + out.name(operation.column()) + " " + words;
    }
}
