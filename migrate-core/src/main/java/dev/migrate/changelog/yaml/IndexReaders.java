package dev.migrate.changelog.yaml;

import dev.migrate.model.Index;
import dev.migrate.model.IndexColumn;
import dev.migrate.model.QualifiedName;
import dev.migrate.operation.CreateIndex;
import dev.migrate.operation.DropIndex;
import dev.migrate.operation.Operation;
import java.util.List;
import java.util.Map;

/** Reads the changes of indexes. */
final class IndexReaders {

    private IndexReaders() {}

    static Map<String, ChangeReader> all() {
        return Map.of("createIndex", IndexReaders::createIndex, "dropIndex", IndexReaders::dropIndex);
    }

    private static Operation createIndex(AttributeMap attributes) {
        QualifiedName table = attributes.qualifiedName(Attributes.SCHEMA_NAME, Attributes.TABLE_NAME);
        String name = attributes.name(Attributes.INDEX_NAME);
        List<IndexColumn> columns = ColumnMaps.required(attributes).stream()
                .map(IndexReaders::column)
                .toList();
        Attributes.refuseCatalog(attributes);
        Attributes.refuseStorage(attributes, "using", "where", "expression", "include", "concurrently");
        attributes.onlyFlag("clustered", false, "Use a 'sql' change for it.");
        attributes.refuse("Leave it out: an index of a constraint comes with the constraint.", "associatedWith");
        return new CreateIndex(table, new Index(name, columns, attributes.flag("unique", false)));
    }

    private static IndexColumn column(AttributeMap attributes) {
        String name = attributes.name("name");
        boolean descending = attributes.flag("descending", false);
        attributes.onlyFlag("computed", false, "Use a 'sql' change for an index over an expression.");
        attributes.onlyFlag("included", false, "Use a 'sql' change for an index with included columns.");
        attributes.refuse("Leave it out: the table knows its types.", "type");
        attributes.finish();
        return new IndexColumn(name, descending);
    }

    private static Operation dropIndex(AttributeMap attributes) {
        QualifiedName table = attributes.qualifiedName(Attributes.SCHEMA_NAME, Attributes.TABLE_NAME);
        Attributes.refuseCatalog(attributes);
        attributes.refuse("Leave it out: an index of a constraint goes with the constraint.", "associatedWith");
        return new DropIndex(table, attributes.name(Attributes.INDEX_NAME), null);
    }
}
