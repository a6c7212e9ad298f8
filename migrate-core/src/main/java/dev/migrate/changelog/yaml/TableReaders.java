package dev.migrate.changelog.yaml;

import dev.migrate.model.Constraint;
import dev.migrate.model.QualifiedName;
import dev.migrate.model.Table;
import dev.migrate.operation.CreateTable;
import dev.migrate.operation.DropTable;
import dev.migrate.operation.Operation;
import dev.migrate.operation.RenameTable;
import dev.migrate.operation.SetTableRemarks;
import java.util.List;
import java.util.Map;

/** Reads the changes of whole tables. */
final class TableReaders {

    private TableReaders() {}

    static Map<String, ChangeReader> all() {
        return Map.of(
                "createTable", TableReaders::createTable,
                "dropTable", TableReaders::dropTable,
                "renameTable", TableReaders::renameTable,
                "setTableRemarks", TableReaders::setRemarks);
    }

    private static Operation createTable(AttributeMap attributes) {
        QualifiedName name = attributes.qualifiedName(Attributes.SCHEMA_NAME, Attributes.TABLE_NAME);
        String remarks = attributes.optionalText("remarks");
        boolean ifNotExists = attributes.flag("ifNotExists", false);
        Attributes.refuseCatalog(attributes);
        Attributes.refuseStorage(attributes, "tableType", "partitionBy", "rowDependencies");
        ColumnDefinitions columns = ColumnDefinitions.read(attributes, false);
        Table table = new Table(
                name, columns.columns(), columns.primaryKey(), List.of(), List.of(), List.of(), List.of(), remarks);
        for (Constraint constraint : columns.constraints()) {
            table = table.with(constraint);
        }
        return new CreateTable(table, ifNotExists);
    }

    private static Operation dropTable(AttributeMap attributes) {
        QualifiedName name = attributes.qualifiedName(Attributes.SCHEMA_NAME, Attributes.TABLE_NAME);
        Attributes.refuseCatalog(attributes);
        return new DropTable(
                name, attributes.flag("cascadeConstraints", false), attributes.flag("ifExists", false), null);
    }

    private static Operation renameTable(AttributeMap attributes) {
        attributes.expect("oldTableName", "newTableName");
        QualifiedName name = attributes.qualifiedName(Attributes.SCHEMA_NAME, "oldTableName");
        Attributes.refuseCatalog(attributes);
        return new RenameTable(name, attributes.name("newTableName"));
    }

    private static Operation setRemarks(AttributeMap attributes) {
        QualifiedName name = attributes.qualifiedName(Attributes.SCHEMA_NAME, Attributes.TABLE_NAME);
        Attributes.refuseCatalog(attributes);
        return new SetTableRemarks(name, attributes.optionalText("remarks"), null);
    }
}
