package dev.migrate.changelog.yaml;

import dev.migrate.model.QualifiedName;

/** Starts the attributes of a change with the name of what it changes. */
final class NamedForm {

    private NamedForm() {}

    static FormBuilder of(QualifiedName name, String schemaAttribute, String nameAttribute) {
        return new FormBuilder().text(schemaAttribute, name.schema()).text(nameAttribute, name.name());
    }

    static FormBuilder table(QualifiedName name) {
        return of(name, Attributes.SCHEMA_NAME, Attributes.TABLE_NAME);
    }

    static FormBuilder column(QualifiedName table, String column) {
        return table(table).text(Attributes.COLUMN_NAME, column);
    }
}
