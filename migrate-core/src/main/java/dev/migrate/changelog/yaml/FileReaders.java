package dev.migrate.changelog.yaml;

import dev.migrate.changelog.SourceText;
import dev.migrate.model.QualifiedName;
import dev.migrate.operation.Operation;
import java.util.List;
import java.util.Map;

/**
 * Reads the changes whose content is in a file of its own: {@code sqlFile} becomes the script and {@code loadData} and
 * {@code loadUpdateData} the rows, so the checksum of the changes covers the content, and errors name the file's lines.
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
        return rows(attributes, LoadedColumns.read(attributes, false)).insertInto(table);
    }

    private static Operation loadUpdateData(AttributeMap attributes) {
        QualifiedName table = table(attributes);
        List<String> key = attributes.names(DataReaders.KEY);
        boolean onlyUpdate = attributes.flag(DataReaders.ONLY_UPDATE, false);
        return rows(attributes, LoadedColumns.read(attributes, true)).upsertInto(table, key, onlyUpdate);
    }

    private static CsvRows rows(AttributeMap attributes, LoadedColumns columns) {
        CsvRules rules = CsvRules.read(attributes);
        return new CsvRows(attributes.file("file"), rules, columns);
    }

    private static QualifiedName table(AttributeMap attributes) {
        QualifiedName table = attributes.qualifiedName(Attributes.SCHEMA_NAME, Attributes.TABLE_NAME);
        Attributes.refuseCatalog(attributes);
        attributes.optionalFlag("usePreparedStatements");
        return table;
    }
}
