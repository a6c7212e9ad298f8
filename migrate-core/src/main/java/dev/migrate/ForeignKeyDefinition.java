package dev.migrate;

import dev.migrate.model.Deferral;
import dev.migrate.model.ForeignKey;
import dev.migrate.model.QualifiedName;
import dev.migrate.model.ReferentialAction;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A foreign key while a Java migration describes it; without more it has no actions and is checked at once. */
public final class ForeignKeyDefinition {

    private @Nullable String schema;
    private ReferentialAction deleteAction = ReferentialAction.NO_ACTION;
    private ReferentialAction updateAction = ReferentialAction.NO_ACTION;
    private Deferral whenChecked = Deferral.NOT_DEFERRABLE;

    ForeignKeyDefinition(@Nullable String schema) {
        this.schema = schema;
    }

    /** Says in which schema the referenced table is; {@code null} is the connection's own. */
    public ForeignKeyDefinition referencedSchema(@Nullable String referencedSchema) {
        schema = referencedSchema;
        return this;
    }

    /** Says what happens when a referenced row goes. */
    public ForeignKeyDefinition onDelete(ReferentialAction action) {
        deleteAction = action;
        return this;
    }

    /** Says what happens when a referenced key changes. */
    public ForeignKeyDefinition onUpdate(ReferentialAction action) {
        updateAction = action;
        return this;
    }

    /** Says when the rule is checked. */
    public ForeignKeyDefinition deferral(Deferral deferral) {
        whenChecked = deferral;
        return this;
    }

    ForeignKey build(
            @Nullable String name, List<String> columns, String referencedTable, List<String> referencedColumns) {
        QualifiedName table = new QualifiedName(schema, referencedTable);
        return new ForeignKey(name, columns, table, referencedColumns, deleteAction, updateAction, whenChecked);
    }
}
