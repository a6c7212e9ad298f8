package dev.migrate;

import dev.migrate.model.Column;
import dev.migrate.model.DataType;
import dev.migrate.model.QualifiedName;
import dev.migrate.operation.AlterColumn;
import dev.migrate.operation.DefaultChange;
import dev.migrate.operation.RemarksChange;
import java.util.function.Consumer;
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
    private @Nullable ExistingColumn existing;

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

    /** Sets the default: a Java object, or a {@link dev.migrate.model.Value} for an expression; null takes it away. */
    public ColumnAlteration defaultValue(@Nullable Object value) {
        newDefault = new DefaultChange(JavaValues.toDefault(value));
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

    /** Says of which type the column was, for the way back and for databases that write the whole column anew. */
    public ColumnAlteration existing(String type) {
        return existing(type, (definition) -> {});
    }

    /** Says what the column was, for the way back and for databases that write the whole column anew. */
    public ColumnAlteration existing(String type, Consumer<ExistingColumn> definition) {
        existing = new ExistingColumn(type);
        definition.accept(existing);
        return this;
    }

    AlterColumn build() {
        Column before = (existing == null) ? null : existing.build(column, newNullable);
        return new AlterColumn(table, column, newName, newType, newNullable, newDefault, newRemarks, before);
    }
}
