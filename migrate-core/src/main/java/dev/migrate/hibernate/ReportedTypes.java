package dev.migrate.hibernate;

import dev.migrate.model.DataType;
import java.sql.Types;
import java.util.HashMap;
import java.util.Map;

/**
 * What the JDBC driver of a database calls a type, which is what Hibernate's validation looks at.
 *
 * <p>What isn't listed is a type of the schema's own: drivers report it like a text.
 */
final class ReportedTypes {

    private final Map<String, Reported> types;

    private ReportedTypes(Map<String, Reported> types) {
        this.types = Map.copyOf(types);
    }

    /**
     * A type as a driver reports it.
     *
     * @param name the driver's name for it
     * @param code its code among {@link Types}
     * @param size length or precision, 0 where there is none
     * @param digits the scale
     */
    record Reported(String name, int code, int size, int digits) {}

    /** Returns the types of the database with this id among the dialects. */
    static ReportedTypes of(String dialect) {
        return new ReportedTypes(
                switch (dialect) {
                    case "postgresql", "cockroachdb" -> postgresql();
                    case "mysql", "mariadb" -> mysql();
                    case "h2" -> h2();
                    default -> Map.of();
                });
    }

    Reported of(DataType type) {
        Reported known = types.get(type.key().replaceFirst(" unsigned( zerofill)?$", ""));
        if (known == null) {
            boolean array = type.suffix().endsWith("]") || type.key().endsWith(" array");
            return new Reported(type.name(), array ? Types.ARRAY : Types.VARCHAR, 0, 0);
        }
        return new Reported(known.name(), known.code(), argument(type, 0), argument(type, 1));
    }

    private static int argument(DataType type, int index) {
        boolean number =
                type.arguments().size() > index && type.arguments().get(index).matches("\\d{1,9}");
        return number ? Integer.parseInt(type.arguments().get(index)) : 0;
    }

    private static Map<String, Reported> postgresql() {
        Map<String, Reported> types = new HashMap<>();
        put(types, Types.SMALLINT, "int2", "smallint");
        put(types, Types.INTEGER, "int4", "integer");
        put(types, Types.BIGINT, "int8", "bigint");
        put(types, Types.BIGINT, "oid", "oid");
        put(types, Types.NUMERIC, "numeric", "numeric");
        put(types, Types.REAL, "float4", "real");
        put(types, Types.DOUBLE, "float8", "double precision");
        put(types, Types.DOUBLE, "money", "money");
        put(types, Types.BIT, "bool", "boolean");
        put(types, Types.BIT, "bit", "bit");
        put(types, Types.OTHER, "varbit", "bit varying");
        put(types, Types.VARCHAR, "varchar", "varchar");
        put(types, Types.VARCHAR, "text", "text");
        put(types, Types.VARCHAR, "name", "name");
        put(types, Types.CHAR, "bpchar", "char");
        put(types, Types.BINARY, "bytea", "bytea");
        put(types, Types.DATE, "date", "date");
        put(types, Types.TIME, "time", "time");
        put(types, Types.TIME, "timetz", "time with time zone");
        put(types, Types.TIMESTAMP, "timestamp", "timestamp");
        put(types, Types.TIMESTAMP, "timestamptz", "timestamp with time zone");
        put(types, Types.SQLXML, "xml", "xml");
        for (String other : new String[] {
            "uuid",
            "json",
            "jsonb",
            "interval",
            "inet",
            "cidr",
            "macaddr",
            "macaddr8",
            "citext",
            "hstore",
            "ltree",
            "tsvector",
            "tsquery",
            "geometry",
            "geography",
            "vector",
            "point",
            "int4range",
            "int8range",
            "numrange",
            "tsrange",
            "tstzrange",
            "daterange"
        }) {
            put(types, Types.OTHER, other, other);
        }
        return types;
    }

    private static Map<String, Reported> mysql() {
        Map<String, Reported> types = new HashMap<>();
        put(types, Types.BIT, "bit", "boolean");
        put(types, Types.BIT, "bit", "bit");
        put(types, Types.TINYINT, "tinyint", "tinyint");
        put(types, Types.SMALLINT, "smallint", "smallint");
        put(types, Types.INTEGER, "mediumint", "mediumint");
        put(types, Types.INTEGER, "int", "integer");
        put(types, Types.BIGINT, "bigint", "bigint");
        put(types, Types.REAL, "float", "float");
        put(types, Types.DOUBLE, "double", "double");
        put(types, Types.DECIMAL, "decimal", "numeric");
        put(types, Types.DATE, "date", "date");
        put(types, Types.TIME, "time", "time");
        put(types, Types.TIMESTAMP, "datetime", "timestamp");
        put(types, Types.TIMESTAMP, "timestamp", "timestamp with time zone");
        put(types, Types.CHAR, "char", "char");
        put(types, Types.VARCHAR, "varchar", "varchar");
        put(types, Types.VARCHAR, "tinytext", "tinytext");
        put(types, Types.LONGVARCHAR, "text", "text");
        put(types, Types.LONGVARCHAR, "mediumtext", "mediumtext");
        put(types, Types.LONGVARCHAR, "longtext", "longtext");
        put(types, Types.LONGVARCHAR, "json", "json");
        put(types, Types.BINARY, "binary", "binary");
        put(types, Types.VARBINARY, "varbinary", "varbinary");
        put(types, Types.VARBINARY, "tinyblob", "tinyblob");
        put(types, Types.LONGVARBINARY, "blob", "blob");
        put(types, Types.LONGVARBINARY, "mediumblob", "mediumblob");
        put(types, Types.LONGVARBINARY, "longblob", "longblob");
        put(types, Types.CHAR, "enum", "enum");
        put(types, Types.OTHER, "uuid", "uuid");
        put(types, Types.OTHER, "inet6", "inet6");
        return types;
    }

    private static Map<String, Reported> h2() {
        Map<String, Reported> types = new HashMap<>();
        put(types, Types.BOOLEAN, "BOOLEAN", "boolean");
        put(types, Types.TINYINT, "TINYINT", "tinyint");
        put(types, Types.SMALLINT, "SMALLINT", "smallint");
        put(types, Types.INTEGER, "INTEGER", "integer");
        put(types, Types.BIGINT, "BIGINT", "bigint");
        put(types, Types.NUMERIC, "NUMERIC", "numeric");
        put(types, Types.DECIMAL, "DECIMAL", "decimal");
        put(types, Types.REAL, "REAL", "real");
        put(types, Types.FLOAT, "FLOAT", "float");
        put(types, Types.DOUBLE, "DOUBLE PRECISION", "double precision");
        put(types, Types.CHAR, "CHARACTER", "char");
        put(types, Types.VARCHAR, "CHARACTER VARYING", "varchar");
        put(types, Types.CLOB, "CHARACTER LARGE OBJECT", "clob");
        put(types, Types.BINARY, "BINARY", "binary");
        put(types, Types.VARBINARY, "BINARY VARYING", "varbinary");
        put(types, Types.BLOB, "BINARY LARGE OBJECT", "blob");
        put(types, Types.DATE, "DATE", "date");
        put(types, Types.TIME, "TIME", "time");
        put(types, Types.TIME_WITH_TIMEZONE, "TIME WITH TIME ZONE", "time with time zone");
        put(types, Types.TIMESTAMP, "TIMESTAMP", "timestamp");
        put(types, Types.TIMESTAMP_WITH_TIMEZONE, "TIMESTAMP WITH TIME ZONE", "timestamp with time zone");
        put(types, Types.BINARY, "UUID", "uuid");
        put(types, Types.CHAR, "ENUM", "enum");
        put(types, Types.OTHER, "JSON", "json");
        return types;
    }

    private static void put(Map<String, Reported> types, int code, String reported, String written) {
        types.put(written, new Reported(reported, code, 0, 0));
    }
}
