package dev.migrate.dialect.mysql;

import dev.migrate.model.DataType;
import java.util.regex.Pattern;

/** Turns the catalogue's spelling of a type into the one that people write. */
final class MysqlTypeSpelling {

    private static final Pattern DISPLAY_WIDTH =
            Pattern.compile("^(tinyint|smallint|mediumint|int|bigint|year)\\(\\d+\\)");
    private static final Pattern INT = Pattern.compile("^int\\b");
    private static final Pattern DECIMAL = Pattern.compile("^decimal\\b");
    private static final Pattern DATETIME = Pattern.compile("^datetime\\b");
    private static final Pattern TIMESTAMP = Pattern.compile("^timestamp(\\(\\d\\))?");

    private MysqlTypeSpelling() {}

    /** Reads {@code column_type}; the width of numbers is kept where they are filled up with zeros to it. */
    static DataType read(String columnType) {
        if (columnType.equals("tinyint(1)")) {
            return DataType.parse("boolean");
        }
        boolean padded = columnType.endsWith(" zerofill");
        String type = padded ? columnType : DISPLAY_WIDTH.matcher(columnType).replaceFirst("$1");
        type = INT.matcher(type).replaceFirst("integer");
        type = DECIMAL.matcher(type).replaceFirst("numeric");
        type = TIMESTAMP.matcher(type).replaceFirst("timestamp$1 with time zone");
        return DataType.parse(DATETIME.matcher(type).replaceFirst("timestamp"));
    }

    /** Reads the type of a generated column, in which the expression is the end of the type. */
    static DataType generated(DataType type, String expression, boolean stored) {
        return type.withAttributes("generated always as (" + expression + ")" + (stored ? " stored" : " virtual"));
    }
}
