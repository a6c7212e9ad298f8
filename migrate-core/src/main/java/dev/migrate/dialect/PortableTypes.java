package dev.migrate.dialect;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The type names that mean the same on every database, each with the one name that type mappers know it by. */
final class PortableTypes {

    /** What every type mapper has a name for. */
    static final Set<String> NAMES = Set.of(
            "boolean",
            "bit",
            "tinyint",
            "smallint",
            "mediumint",
            "integer",
            "bigint",
            "smallserial",
            "serial",
            "bigserial",
            "float",
            "real",
            "double",
            "decimal",
            "number",
            "currency",
            "char",
            "nchar",
            "varchar",
            "nvarchar",
            "longvarchar",
            "clob",
            "binary",
            "varbinary",
            "blob",
            "date",
            "time",
            "time with time zone",
            "timestamp",
            "timestamp with time zone",
            "uuid",
            "json",
            "jsonb",
            "xml");

    /** Other names of portable types. */
    static final Map<String, String> SYNONYMS = Map.ofEntries(
            Map.entry("bool", "boolean"),
            Map.entry("int", "integer"),
            Map.entry("double precision", "double"),
            Map.entry("numeric", "decimal"),
            Map.entry("character", "char"),
            Map.entry("character varying", "varchar"),
            Map.entry("text", "clob"),
            Map.entry("tinytext", "clob"),
            Map.entry("mediumtext", "clob"),
            Map.entry("longtext", "clob"),
            Map.entry("nclob", "clob"),
            Map.entry("longnvarchar", "longvarchar"),
            Map.entry("tinyblob", "blob"),
            Map.entry("mediumblob", "blob"),
            Map.entry("longblob", "blob"),
            Map.entry("longvarbinary", "blob"),
            Map.entry("datetime", "timestamp"),
            Map.entry("time without time zone", "time"),
            Map.entry("timetz", "time with time zone"),
            Map.entry("timestamp without time zone", "timestamp"),
            Map.entry("timestamptz", "timestamp with time zone"));

    private static final Map<String, String> JDBC = Map.of(
            "sqlxml", "xml",
            "time_with_timezone", "time with time zone",
            "timestamp_with_timezone", "timestamp with time zone");

    /** The names of {@link java.sql.Types} that are those of a portable type or a synonym. */
    private static final Set<String> SAME_IN_JDBC = Set.of(
            "bit",
            "boolean",
            "tinyint",
            "smallint",
            "integer",
            "bigint",
            "float",
            "real",
            "double",
            "numeric",
            "decimal",
            "char",
            "varchar",
            "longvarchar",
            "nchar",
            "nvarchar",
            "longnvarchar",
            "date",
            "time",
            "timestamp",
            "binary",
            "varbinary",
            "longvarbinary",
            "blob",
            "clob",
            "nclob");

    private static final Map<String, String> CLASSES = Map.ofEntries(
            Map.entry("java.lang.boolean", "boolean"),
            Map.entry("java.lang.byte", "tinyint"),
            Map.entry("java.lang.short", "smallint"),
            Map.entry("java.lang.integer", "integer"),
            Map.entry("java.lang.long", "bigint"),
            Map.entry("java.lang.float", "float"),
            Map.entry("java.lang.double", "double"),
            Map.entry("java.lang.character", "char"),
            Map.entry("java.lang.string", "varchar"),
            Map.entry("java.math.bigdecimal", "decimal"),
            Map.entry("java.math.biginteger", "bigint"),
            Map.entry("java.sql.date", "date"),
            Map.entry("java.sql.time", "time"),
            Map.entry("java.sql.timestamp", "timestamp"),
            Map.entry("java.util.date", "timestamp"),
            Map.entry("java.util.uuid", "uuid"));

    private PortableTypes() {}

    /** Returns the portable name for a type's lower-case key, or {@code null} if it isn't portable. */
    static @Nullable String find(String key) {
        if (key.startsWith("java.sql.types.")) {
            String name = key.substring("java.sql.types.".length());
            return SAME_IN_JDBC.contains(name) ? SYNONYMS.getOrDefault(name, name) : JDBC.get(name);
        }
        String type = CLASSES.getOrDefault(key, SYNONYMS.getOrDefault(key, key));
        return NAMES.contains(type) ? type : null;
    }
}
