package dev.migrate;

import dev.migrate.model.DataType;
import dev.migrate.model.QualifiedName;
import dev.migrate.operation.AlterColumn;
import dev.migrate.operation.DefaultChange;
import dev.migrate.operation.RemarksChange;
import org.jspecify.annotations.Nullable;

/** The changes of one column while a Java migration describes them; what isn't mentioned stays. */
public final class ColumnAlteration {

    private final QualifiedName table;
    private final String column;
    private @Nullable String newName;
    private @Nullable DataType newType;
    private @Nullable Boolean newNullable;
    private @Nullable DefaultChange newDefault;
    private @Nullable RemarksChange newRemarks;

    ColumnAlteration(QualifiedName table, String column) {
        this.table = table;
        this.column = column;
    }

    /** Renames the column, after everything else. */
    public ColumnAlteration name(String name) {
        newName = name;
        return this;
    }

    /** Changes the type. */
    public ColumnAlteration type(String type) {
        newType = DataType.parse(type);
        return this;
    }

    /** Allows or forbids nulls. */
    public ColumnAlteration nullable(boolean nullable) {
        newNullable = nullable;
        return this;
    }

    /** Sets the default. */
    public ColumnAlteration defaultValue(Object value) {
        newDefault = new DefaultChange(JavaValues.toValue(value));
        return this;
    }

    /** Takes the default away. */
    public ColumnAlteration dropDefault() {
        newDefault = new DefaultChange(null);
        return this;
    }

    /** Sets the comment that the database keeps, or takes it away. */
    public ColumnAlteration remarks(@Nullable String remarks) {
        newRemarks = new RemarksChange(remarks);
        return this;
    }

    AlterColumn build() {
        return new AlterColumn(table, column, newName, newType, newNullable, newDefault, newRemarks, null);
    }
}
