package dev.migrate.dialect.sqlite;

import dev.migrate.dialect.TypeMapper;
import java.util.Map;

/**
 * What the portable types are called in SQLite, which keeps any name and derives from it how values are converted.
 *
 * <p>The names are kept, so that the catalogue tells them back. Texts that could look like numbers get a name that
 * converts nothing.
 */
final class SqliteTypeMapper extends TypeMapper {

    private static final Map<String, String> NAMES = Map.ofEntries(
            Map.entry("boolean", "boolean"),
            Map.entry("bit", "boolean"),
            Map.entry("tinyint", "tinyint"),
            Map.entry("smallint", "smallint"),
            Map.entry("mediumint", "integer"),
            Map.entry("integer", "integer"),
            Map.entry("bigint", "bigint"),
            Map.entry("smallserial", "smallint"),
            Map.entry("serial", "integer"),
            Map.entry("bigserial", "bigint"),
            Map.entry("float", "float{}"),
            Map.entry("real", "real"),
            Map.entry("double", "double"),
            Map.entry("decimal", "decimal{}"),
            Map.entry("number", "decimal{}"),
            Map.entry("currency", "decimal(18,4)"),
            Map.entry("char", "char{}"),
            Map.entry("nchar", "nchar{}"),
            Map.entry("varchar", "varchar{}"),
            Map.entry("nvarchar", "nvarchar{}"),
            Map.entry("longvarchar", "text"),
            Map.entry("clob", "text"),
            Map.entry("binary", "binary{}"),
            Map.entry("varbinary", "varbinary{}"),
            Map.entry("blob", "blob"),
            Map.entry("date", "date"),
            Map.entry("time", "time{}"),
            Map.entry("time with time zone", "time with time zone{}"),
            Map.entry("timestamp", "timestamp{}"),
            Map.entry("timestamp with time zone", "timestamp with time zone{}"),
            Map.entry("uuid", "uuid"),
            Map.entry("json", "text"),
            Map.entry("jsonb", "text"),
            Map.entry("xml", "text"));

    SqliteTypeMapper() {
        super(NAMES);
    }
}
