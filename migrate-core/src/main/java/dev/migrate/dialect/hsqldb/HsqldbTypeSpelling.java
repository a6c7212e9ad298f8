package dev.migrate.dialect.hsqldb;

import dev.migrate.model.DataType;
import java.util.Locale;

/** Turns HSQLDB's spelling of a type into the one that people write, without the lengths that it adds by itself. */
final class HsqldbTypeSpelling {

    private HsqldbTypeSpelling() {}

    /** Reads the column {@code dtd_identifier} of the catalogue. */
    static DataType read(String identifier) {
        String text = identifier
                .toLowerCase(Locale.ROOT)
                .replaceFirst("^character(?!\\s+(varying|large))\\b", "char")
                .replaceFirst("^(clob|blob)\\(1g\\)", "$1")
                .replaceFirst("^(numeric|decimal)\\(128\\)", "$1");
        return DataType.parse(text);
    }

    /** Returns the type of a generated column, in which the expression is the end of the type. */
    static DataType generated(DataType type, String expression) {
        return type.withAttributes("generated always as (" + expression + ")");
    }
}
