package dev.migrate.changelog.yaml;

import dev.migrate.changelog.SourceText;
import dev.migrate.model.QualifiedName;
import dev.migrate.operation.Empty;
import dev.migrate.operation.InsertRows;
import dev.migrate.operation.Operation;
import java.util.List;
import java.util.Map;

/**
 * Reads the changes whose content is in a file of its own: {@code sqlFile} becomes the script and {@code loadData} and
 * {@code loadUpdateData} the rows. The checksum of the changes covers the content, and errors name the file's lines.
 */
final class FileReaders {

    private FileReaders() {}

    static Map<String, ChangeReader> all() {
        return Map.of(
                "sqlFile", FileReaders::sqlFile,
                "loadData", FileReaders::loadData,
                "loadUpdateData", FileReaders::loadUpdateData);
    }

    private static Operation sqlFile(AttributeMap attributes) {
        SourceText file = attributes.file("path");
        if (file.text().isBlank()) {
            throw attributes.wrong("path", attributes.node("path"), "names an empty file", "Write SQL into it.");
        }
        return SqlReader.read(attributes, file.text());
    }

    private static Operation loadData(AttributeMap attributes) {
        QualifiedName table = table(attributes);
        CsvRows rows = rows(attributes, LoadedColumns.read(attributes, false));
        return (rows.count() == 0) ? new Empty() : new InsertRows(table, rows.targets(), rows);
    }

    private static Operation loadUpdateData(AttributeMap attributes) {
        QualifiedName table = table(attributes);
        List<String> key = attributes.names(DataReaders.KEY);
        boolean onlyUpdate = attributes.flag(DataReaders.ONLY_UPDATE, false);
        CsvRows rows = rows(attributes, LoadedColumns.read(attributes, true));
        return new KeyedRows(rows, key, attributes.location()).upsertInto(table, onlyUpdate);
    }

    private static CsvRows rows(AttributeMap attributes, LoadedColumns columns) {
        return attributes.rows("file", CsvRules.read(attributes), columns);
    }

    private static QualifiedName table(AttributeMap attributes) {
        QualifiedName table = attributes.qualifiedName(Attributes.SCHEMA_NAME, Attributes.TABLE_NAME);
        Attributes.refuseCatalog(attributes);
        attributes.optionalFlag("usePreparedStatements");
        return table;
    }
}
