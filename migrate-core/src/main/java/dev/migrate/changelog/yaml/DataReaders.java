package dev.migrate.changelog.yaml;

import dev.migrate.model.QualifiedName;
import dev.migrate.operation.AddLookupTable;
import dev.migrate.operation.Assignment;
import dev.migrate.operation.DeleteRows;
import dev.migrate.operation.InsertRows;
import dev.migrate.operation.MergeColumns;
import dev.migrate.operation.Operation;
import dev.migrate.operation.UpdateRows;
import dev.migrate.operation.UpsertRows;
import java.util.List;
import java.util.Map;

/** Reads the changes of rows. */
final class DataReaders {

    static final String KEY = "primaryKey";
    static final String ONLY_UPDATE = "onlyUpdate";

    private DataReaders() {}

    static Map<String, ChangeReader> all() {
        return Map.of(
                "insert", DataReaders::insert,
                "update", DataReaders::update,
                "upsert", DataReaders::upsert,
                "delete", DataReaders::delete,
                "mergeColumns", DataReaders::mergeColumns,
                "addLookupTable", DataReaders::addLookupTable);
    }

    private static QualifiedName table(AttributeMap attributes) {
        QualifiedName name = attributes.qualifiedName(Attributes.SCHEMA_NAME, Attributes.TABLE_NAME);
        Attributes.refuseCatalog(attributes);
        return name;
    }

    private static Operation insert(AttributeMap attributes) {
        QualifiedName table = table(attributes);
        List<Assignment> cells = CellAttributes.read(attributes);
        return new InsertRows(
                table,
                cells.stream().map(Assignment::column).toList(),
                List.of(cells.stream().map(Assignment::value).toList()));
    }

    private static Operation update(AttributeMap attributes) {
        QualifiedName table = table(attributes);
        refuseParameters(attributes);
        return new UpdateRows(table, CellAttributes.read(attributes), attributes.optionalName("where"));
    }

    /** One row of {@code loadUpdateData}, written inline; Liquibase doesn't have it. */
    private static Operation upsert(AttributeMap attributes) {
        QualifiedName table = table(attributes);
        List<Assignment> cells = CellAttributes.read(attributes);
        return new UpsertRows(
                table,
                attributes.names(KEY),
                cells.stream().map(Assignment::column).toList(),
                List.of(cells.stream().map(Assignment::value).toList()),
                attributes.flag(ONLY_UPDATE, false));
    }

    private static Operation delete(AttributeMap attributes) {
        QualifiedName table = table(attributes);
        refuseParameters(attributes);
        return new DeleteRows(table, attributes.optionalName("where"));
    }

    private static void refuseParameters(AttributeMap attributes) {
        attributes.refuse("Write the values into 'where'.", "whereParams");
    }

    private static Operation mergeColumns(AttributeMap attributes) {
        QualifiedName table = table(attributes);
        attributes.expect("column1Name", "column2Name", "finalColumnName", "finalColumnType");
        String join = attributes.optionalText("joinString");
        return new MergeColumns(
                table,
                attributes.name("column1Name"),
                (join == null) ? "" : join,
                attributes.name("column2Name"),
                attributes.name("finalColumnName"),
                attributes.type("finalColumnType"));
    }

    private static Operation addLookupTable(AttributeMap attributes) {
        attributes.refuse(
                "Use 'existingTableSchemaName' and 'newTableSchemaName'.",
                "existingTableCatalogName",
                "newTableCatalogName");
        return new AddLookupTable(
                attributes.qualifiedName("existingTableSchemaName", "existingTableName"),
                attributes.name("existingColumnName"),
                attributes.qualifiedName("newTableSchemaName", "newTableName"),
                attributes.name("newColumnName"),
                attributes.type("newColumnDataType"),
                attributes.optionalName(Attributes.CONSTRAINT_NAME));
    }
}
