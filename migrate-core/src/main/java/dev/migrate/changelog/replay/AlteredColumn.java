package dev.migrate.changelog.replay;

import dev.migrate.model.Column;
import dev.migrate.model.DataType;
import dev.migrate.operation.AlterColumn;
import dev.migrate.operation.DefaultChange;
import dev.migrate.operation.RemarksChange;

/** A column after an alteration of several parts, still under its old name. */
final class AlteredColumn {

    private AlteredColumn() {}

    static Column of(Column before, AlterColumn operation) {
        DataType type = operation.newType();
        Boolean nullable = operation.newNullable();
        DefaultChange defaultChange = operation.newDefault();
        RemarksChange remarks = operation.newRemarks();
        Column now = (type == null) ? before : before.withType(type);
        now = (nullable == null) ? now : now.withNullable(nullable);
        now = (defaultChange == null) ? now : now.withDefault(defaultChange.value());
        return (remarks == null) ? now : now.withRemarks(remarks.remarks());
    }
}
