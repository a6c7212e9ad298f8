package dev.migrate.dialect.sqlserver;

import dev.migrate.model.DataType;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** Puts a type together from what {@code sys.columns} says of it. */
final class SqlServerTypeSpelling {

    private static final int DEFAULT_FRACTION = 7;

    private SqlServerTypeSpelling() {}

    static DataType read(ResultSet row) throws SQLException {
        String name = row.getString("type");
        String type = row.getBoolean("is_user_defined")
                ? quoted(row.getString("type_schema")) + "." + quoted(name)
                : name + arguments(name, row.getInt("max_length"), row.getInt("precision"), row.getInt("scale"));
        @Nullable String computed = row.getString("computed");
        if (computed == null) {
            return DataType.parse(type);
        }
        return DataType.parse(type + " as " + computed + (row.getBoolean("is_persisted") ? " persisted" : ""));
    }

    /** Lengths are in bytes, also of texts with two bytes a character; -1 stands for the largest there is. */
    static String arguments(String type, int length, int precision, int scale) {
        return switch (type) {
            case "char", "varchar", "binary", "varbinary" -> (length < 0) ? "(max)" : "(" + length + ")";
            case "nchar", "nvarchar" -> (length < 0) ? "(max)" : "(" + length / 2 + ")";
            case "decimal", "numeric" -> "(" + precision + "," + scale + ")";
            case "datetime2", "datetimeoffset", "time" -> (scale == DEFAULT_FRACTION) ? "" : "(" + scale + ")";
            default -> "";
        };
    }

    private static String quoted(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }
}
