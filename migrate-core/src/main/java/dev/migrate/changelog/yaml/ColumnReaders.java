package dev.migrate.changelog.yaml;

import dev.migrate.model.QualifiedName;
import dev.migrate.model.Value;
import dev.migrate.operation.AddAutoIncrement;
import dev.migrate.operation.AddColumn;
import dev.migrate.operation.AddDefaultValue;
import dev.migrate.operation.AddNotNullConstraint;
import dev.migrate.operation.DropColumn;
import dev.migrate.operation.DropDefaultValue;
import dev.migrate.operation.DropNotNullConstraint;
import dev.migrate.operation.ModifyDataType;
import dev.migrate.operation.Operation;
import dev.migrate.operation.RenameColumn;
import dev.migrate.operation.SetColumnRemarks;
import java.util.List;
import java.util.Map;

/** Reads the changes of columns, apart from {@code alterColumn}. */
final class ColumnReaders {

    private static final ValueAttributes DEFAULT_VALUE = new ValueAttributes("defaultValue");

    private ColumnReaders() {}

    static Map<String, ChangeReader> all() {
        return Map.of(
                "setColumnRemarks", ColumnReaders::setRemarks,
                "addAutoIncrement", ColumnReaders::addAutoIncrement,
                "addColumn", ColumnReaders::addColumn,
                "dropColumn", ColumnReaders::dropColumn,
                "renameColumn", ColumnReaders::renameColumn,
                "modifyDataType", ColumnReaders::modifyDataType,
                "addDefaultValue", ColumnReaders::addDefaultValue,
                "dropDefaultValue", ColumnReaders::dropDefaultValue,
                "addNotNullConstraint", ColumnReaders::addNotNull,
                "dropNotNullConstraint", ColumnReaders::dropNotNull);
    }

    private static QualifiedName table(AttributeMap attributes) {
        QualifiedName name = attributes.qualifiedName(Attributes.SCHEMA_NAME, Attributes.TABLE_NAME);
        Attributes.refuseCatalog(attributes);
        return name;
    }

    private static Operation addColumn(AttributeMap attributes) {
        QualifiedName table = table(attributes);
        ColumnDefinitions columns = ColumnDefinitions.read(attributes, true);
        return new AddColumn(
                table, columns.columns(), columns.allConstraints(), columns.existingRows(), columns.placements());
    }

    private static Operation dropColumn(AttributeMap attributes) {
        QualifiedName table = table(attributes);
        String single = attributes.optionalName(Attributes.COLUMN_NAME);
        if (attributes.present("columns") == null) {
            return new DropColumn(
                    table, List.of((single == null) ? attributes.name(Attributes.COLUMN_NAME) : single), null);
        }
        if (single != null) {
            throw attributes.conflict(Attributes.COLUMN_NAME, "columns");
        }
        List<String> names = ColumnMaps.required(attributes).stream()
                .map(ColumnReaders::onlyName)
                .toList();
        return new DropColumn(table, names, null);
    }

    private static String onlyName(AttributeMap column) {
        String name = column.name("name");
        column.finish();
        return name;
    }

    private static Operation renameColumn(AttributeMap attributes) {
        QualifiedName table = table(attributes);
        attributes.refuse("Use 'alterColumn' with 'remarks'.", "remarks");
        attributes.expect("oldColumnName", "newColumnName");
        return new RenameColumn(
                table,
                attributes.name("oldColumnName"),
                attributes.name("newColumnName"),
                attributes.optionalType(Attributes.COLUMN_DATA_TYPE));
    }

    private static Operation modifyDataType(AttributeMap attributes) {
        QualifiedName table = table(attributes);
        return new ModifyDataType(table, attributes.name(Attributes.COLUMN_NAME), attributes.type("newDataType"), null);
    }

    private static Operation addDefaultValue(AttributeMap attributes) {
        QualifiedName table = table(attributes);
        String column = attributes.name(Attributes.COLUMN_NAME);
        Value value = DEFAULT_VALUE.read(attributes);
        attributes.refuse("Leave the name of the default out.", "defaultValueConstraintName");
        if (value == null) {
            throw attributes.missing("defaultValue");
        }
        return new AddDefaultValue(table, column, value, attributes.optionalType(Attributes.COLUMN_DATA_TYPE), null);
    }

    private static Operation dropDefaultValue(AttributeMap attributes) {
        QualifiedName table = table(attributes);
        return new DropDefaultValue(
                table,
                attributes.name(Attributes.COLUMN_NAME),
                attributes.optionalType(Attributes.COLUMN_DATA_TYPE),
                null);
    }

    /** Liquibase has {@code defaultNullValue} alone; the typed siblings are there so that any value can be written. */
    private static Operation addNotNull(AttributeMap attributes) {
        QualifiedName table = table(attributes);
        attributes.refuse("Leave the name out: NOT NULL has none here.", Attributes.CONSTRAINT_NAME);
        Attributes.refuseUnvalidated(attributes);
        return new AddNotNullConstraint(
                table,
                attributes.name(Attributes.COLUMN_NAME),
                new ValueAttributes("defaultNullValue").read(attributes),
                attributes.optionalType(Attributes.COLUMN_DATA_TYPE));
    }

    private static Operation dropNotNull(AttributeMap attributes) {
        QualifiedName table = table(attributes);
        return new DropNotNullConstraint(
                table, attributes.name(Attributes.COLUMN_NAME), attributes.optionalType(Attributes.COLUMN_DATA_TYPE));
    }

    private static Operation setRemarks(AttributeMap attributes) {
        QualifiedName table = table(attributes);
        attributes.refuse("Leave it out: the column is one of a table.", "columnParentType");
        return new SetColumnRemarks(
                table,
                attributes.name(Attributes.COLUMN_NAME),
                attributes.optionalText("remarks"),
                attributes.optionalType(Attributes.COLUMN_DATA_TYPE),
                null);
    }

    private static Operation addAutoIncrement(AttributeMap attributes) {
        QualifiedName table = table(attributes);
        attributes.onlyFlag("defaultOnNull", false, "Leave it out.");
        return new AddAutoIncrement(
                table,
                attributes.name(Attributes.COLUMN_NAME),
                attributes.optionalType(Attributes.COLUMN_DATA_TYPE),
                new IdentityAttributes("").readGenerated(attributes));
    }
}
