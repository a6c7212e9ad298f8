package dev.migrate.changelog.yaml;

import dev.migrate.model.Value;
import dev.migrate.operation.Assignment;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the columns of {@code insert} and {@code update}: each a name with its value. */
final class CellAttributes {

    static final String[] VALUE_NAMES = {
        "value",
        "valueNumeric",
        "valueBoolean",
        "valueDate",
        "valueComputed",
        "valueSequenceNext",
        "valueSequenceCurrent",
        "valueClobFile",
        "valueBlobFile"
    };

    private static final ValueAttributes VALUE = new ValueAttributes("value");

    private CellAttributes() {}

    static List<Assignment> read(AttributeMap owner) {
        return ColumnMaps.required(owner).stream().map(CellAttributes::cell).toList();
    }

    /** Returns the value that is given, or nothing where none is. */
    static @Nullable Value value(AttributeMap attributes) {
        Value value = VALUE.read(attributes);
        attributes.refuse("Use 'valueComputed' with the database's own expression.", "valueSequenceCurrent");
        attributes.refuse("Use a Java migration to load files.", "valueClobFile", "valueBlobFile");
        return value;
    }

    private static Assignment cell(AttributeMap attributes) {
        String name = attributes.name("name");
        Value value = value(attributes);
        attributes.refuse("Leave it out: the table knows its types.", "type");
        if (value == null) {
            throw attributes.missing("value");
        }
        attributes.finish();
        return new Assignment(name, value);
    }
}
