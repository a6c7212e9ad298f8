package dev.migrate.changelog.yaml;

import dev.migrate.changelog.SourceText;
import dev.migrate.model.QualifiedName;
import dev.migrate.operation.Empty;
import dev.migrate.operation.InsertRows;
import dev.migrate.operation.Operation;
import java.util.Map;

/**
 * Reads the changes whose content is in a file of its own: {@code sqlFile} becomes the script and {@code loadData} the
 * rows, which stay in the file. The checksum of the changes covers the content, and errors name the file's lines.
 */
final class FileReaders {

    private FileReaders() {}

    static Map<String, ChangeReader> all() {
        return Map.of("sqlFile", FileReaders::sqlFile, "loadData", FileReaders::loadData);
    }

    private static Operation sqlFile(AttributeMap attributes) {
        SourceText file = attributes.file("path");
        if (file.text().isBlank()) {
            throw attributes.wrong("path", attributes.node("path"), "names an empty file", "Write SQL into it.");
        }
        return SqlReader.read(attributes, file.text());
    }

    private static Operation loadData(AttributeMap attributes) {
        QualifiedName table = attributes.qualifiedName(Attributes.SCHEMA_NAME, Attributes.TABLE_NAME);
        Attributes.refuseCatalog(attributes);
        attributes.optionalFlag("usePreparedStatements");
        CsvRules csv = CsvRules.read(attributes);
        LoadedColumns columns = LoadedColumns.read(attributes);
        CsvRows rows = attributes.rows("file", csv, columns);
        return (rows.count() == 0) ? new Empty() : new InsertRows(table, rows.targets(), rows);
    }
}
