package dev.migrate.dialect.postgresql;

import dev.migrate.dialect.TypeMapper;
import java.util.Map;

/** What PostgreSQL calls the portable types. */
final class PostgresqlTypeMapper extends TypeMapper {

    private static final Map<String, String> NAMES = Map.ofEntries(
            Map.entry("boolean", "boolean"),
            Map.entry("bit", "bit{}"),
            Map.entry("tinyint", "smallint"),
            Map.entry("smallint", "smallint"),
            Map.entry("mediumint", "integer"),
            Map.entry("integer", "integer"),
            Map.entry("bigint", "bigint"),
            Map.entry("smallserial", "smallint"),
            Map.entry("serial", "integer"),
            Map.entry("bigserial", "bigint"),
            Map.entry("float", "float{}"),
            Map.entry("real", "real"),
            Map.entry("double", "double precision"),
            Map.entry("decimal", "numeric{}"),
            Map.entry("number", "numeric{}"),
            Map.entry("currency", "numeric"),
            Map.entry("char", "char{}"),
            Map.entry("nchar", "char{}"),
            Map.entry("varchar", "varchar{}"),
            Map.entry("nvarchar", "varchar{}"),
            Map.entry("longvarchar", "text"),
            Map.entry("clob", "text"),
            Map.entry("binary", "bytea"),
            Map.entry("varbinary", "bytea"),
            Map.entry("blob", "bytea"),
            Map.entry("date", "date"),
            Map.entry("time", "time{}"),
            Map.entry("time with time zone", "time{} with time zone"),
            Map.entry("timestamp", "timestamp{}"),
            Map.entry("timestamp with time zone", "timestamp{} with time zone"),
            Map.entry("uuid", "uuid"),
            Map.entry("json", "json"),
            Map.entry("jsonb", "jsonb"),
            Map.entry("xml", "xml"));

    PostgresqlTypeMapper() {
        super(NAMES);
    }
}
