package dev.migrate.dialect.oracle;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Puts a type together from what {@code all_tab_cols} says of it. */
final class OracleTypeSpelling {

    private OracleTypeSpelling() {}

    static String read(ResultSet row) throws SQLException {
        String type = row.getString("data_type");
        @Nullable String owner = row.getString("data_type_owner");
        if (owner != null && !owner.equals("PUBLIC") && !owner.equals("SYS")) {
            return OracleSchemaInspector.NAMES.sql(owner) + "." + OracleSchemaInspector.NAMES.sql(type);
        }
        return type.toLowerCase(Locale.ROOT) + arguments(type, row);
    }

    /** Timestamps and intervals have their arguments in their name already. */
    private static String arguments(String type, ResultSet row) throws SQLException {
        return switch (type) {
            case "VARCHAR2", "CHAR" ->
                "C".equals(row.getString("char_used"))
                        ? "(" + row.getInt("char_length") + " char)"
                        : "(" + row.getInt("data_length") + " byte)";
            case "NVARCHAR2", "NCHAR" -> "(" + row.getInt("char_length") + ")";
            case "RAW" -> "(" + row.getInt("data_length") + ")";
            case "FLOAT" -> "(" + row.getInt("data_precision") + ")";
            case "NUMBER" -> number(row);
            default -> "";
        };
    }

    private static String number(ResultSet row) throws SQLException {
        int precision = row.getInt("data_precision");
        boolean floating = row.wasNull();
        int scale = row.getInt("data_scale");
        if (floating) {
            return row.wasNull() ? "" : "(38," + scale + ")";
        }
        return (scale == 0) ? "(" + precision + ")" : "(" + precision + "," + scale + ")";
    }
}
