package dev.migrate.changelog.replay;

import dev.migrate.model.QualifiedName;
import dev.migrate.operation.AddEnumValue;
import dev.migrate.operation.CreateEnumType;
import dev.migrate.operation.DropEnumType;
import dev.migrate.operation.RenameEnumType;
import dev.migrate.operation.RenameEnumValue;
import java.util.List;

/** What operations on types with listed values do to a replayed schema. */
abstract class EnumTypeReplay extends BeyondTables<ReplayedSchema> {

    /** The schema that follows. */
    protected final ReplayedSchema schema;

    EnumTypeReplay(ReplayedSchema schema) {
        this.schema = schema;
    }

    @Override
    ReplayedSchema beyond() {
        return schema;
    }

    @Override
    public final ReplayedSchema visit(CreateEnumType operation) {
        schema.put(operation.type());
        return schema;
    }

    @Override
    public final ReplayedSchema visit(DropEnumType operation) {
        schema.removeEnumType(operation.type());
        return schema;
    }

    @Override
    public final ReplayedSchema visit(AddEnumValue operation) {
        schema.change(operation.type(), (type) -> type.with(operation.value(), operation.before(), operation.after()));
        return schema;
    }

    @Override
    public final ReplayedSchema visit(RenameEnumValue operation) {
        schema.change(operation.type(), (type) -> type.withRenamed(operation.oldValue(), operation.newValue()));
        // Defaults and expressions are kept as text, which has the old value in it.
        schema.forgetTables((table) -> table.hasType(operation.type()));
        schema.forgetTexts((text) -> text.contains(operation.oldValue()));
        return schema;
    }

    @Override
    public final ReplayedSchema visit(RenameEnumType operation) {
        QualifiedName newName = operation.type().withName(operation.newName());
        schema.change(operation.type(), (type) -> type.withName(newName));
        schema.tables().forEach((table) -> table.renameType(operation.type(), newName));
        String oldName = operation.type().name();
        schema.forgetTables((table) -> table.mentions(List.of(oldName)));
        schema.forgetTexts((text) -> Mentions.of(oldName, text));
        return schema;
    }
}
