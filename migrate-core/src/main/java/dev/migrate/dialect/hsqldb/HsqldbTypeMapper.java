package dev.migrate.dialect.hsqldb;

import dev.migrate.dialect.TypeMapper;
import java.util.Map;

/** What HSQLDB calls the portable types. */
final class HsqldbTypeMapper extends TypeMapper {

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
            Map.entry("decimal", "numeric{}"),
            Map.entry("number", "numeric{}"),
            Map.entry("currency", "numeric(18,4)"),
            Map.entry("char", "char{}"),
            Map.entry("nchar", "char{}"),
            Map.entry("varchar", "varchar{}"),
            Map.entry("nvarchar", "varchar{}"),
            Map.entry("longvarchar", "longvarchar"),
            Map.entry("clob", "clob"),
            Map.entry("binary", "binary{}"),
            Map.entry("varbinary", "varbinary{}"),
            Map.entry("blob", "blob"),
            Map.entry("date", "date"),
            Map.entry("time", "time{}"),
            Map.entry("time with time zone", "time{} with time zone"),
            Map.entry("timestamp", "timestamp{}"),
            Map.entry("timestamp with time zone", "timestamp{} with time zone"),
            Map.entry("uuid", "uuid"),
            Map.entry("json", "clob"),
            Map.entry("jsonb", "clob"),
            Map.entry("xml", "clob"));

    HsqldbTypeMapper() {
        super(NAMES);
    }
}
