package dev.migrate.changelog.yaml;

import dev.migrate.model.Column;
import dev.migrate.operation.AlterColumn;
import dev.migrate.operation.DefaultChange;
import dev.migrate.operation.RemarksChange;

/** Writes {@code alterColumn}; the column before is part of it, because nothing else knows the way back. */
final class AlterColumnForm {

    private static final IdentityAttributes EXISTING_IDENTITY = new IdentityAttributes("existing");

    private AlterColumnForm() {}

    static FormBuilder write(FormBuilder form, AlterColumn operation) {
        form.text("name", operation.newName());
        form.type("type", operation.newType());
        if (operation.newNullable() != null) {
            form.flag("nullable", operation.newNullable());
        }
        DefaultChange newDefault = operation.newDefault();
        if (newDefault != null) {
            if (newDefault.value() == null) {
                form.flag("dropDefault", true);
            }
            ValueForm.write(form, "defaultValue", newDefault.value());
        }
        RemarksChange newRemarks = operation.newRemarks();
        if (newRemarks != null) {
            if (newRemarks.remarks() == null) {
                form.plain("remarks", "~");
            }
            form.text("remarks", newRemarks.remarks());
        }
        writeExisting(form, operation);
        return form;
    }

    private static void writeExisting(FormBuilder form, AlterColumn operation) {
        Column existing = operation.existing();
        if (existing != null) {
            form.type("existingType", existing.type());
            boolean assumed = AlterColumnReader.wasNullable(operation.newNullable());
            form.flagUnless(assumed, "existingNullable", existing.nullable());
            ValueForm.write(form, "existingDefaultValue", existing.defaultValue());
            EXISTING_IDENTITY.write(form, existing.identity());
            form.text("existingRemarks", existing.remarks());
        }
    }
}
