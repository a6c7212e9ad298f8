package dev.migrate.dialect.sqlserver;

import dev.migrate.dialect.TypeMapper;
import java.util.Map;

/**
 * What SQL Server calls the portable types.
 *
 * <p>Its {@code tinyint} has no negative numbers, and a {@code varchar} without a length would hold one character. {@code
 * varchar} holds what the collation's code page can; {@code nvarchar} and the large texts hold all of Unicode. A time with an
 * offset is a {@code datetimeoffset} on 1900-01-01.
 */
final class SqlServerTypeMapper extends TypeMapper {

    private static final Map<String, String> NAMES = Map.ofEntries(
            Map.entry("boolean", "bit"),
            Map.entry("bit", "bit"),
            Map.entry("tinyint", "smallint"),
            Map.entry("smallint", "smallint"),
            Map.entry("mediumint", "int"),
            Map.entry("integer", "int"),
            Map.entry("bigint", "bigint"),
            Map.entry("smallserial", "smallint"),
            Map.entry("serial", "int"),
            Map.entry("bigserial", "bigint"),
            Map.entry("float", "float{}"),
            Map.entry("real", "real"),
            Map.entry("double", "float(53)"),
            Map.entry("decimal", "decimal{}"),
            Map.entry("number", "decimal{}"),
            Map.entry("currency", "money"),
            Map.entry("char", "char{}"),
            Map.entry("nchar", "nchar{}"),
            Map.entry("varchar", "varchar({max})"),
            Map.entry("nvarchar", "nvarchar({max})"),
            Map.entry("longvarchar", "nvarchar(max)"),
            Map.entry("clob", "nvarchar(max)"),
            Map.entry("binary", "binary{}"),
            Map.entry("varbinary", "varbinary({max})"),
            Map.entry("blob", "varbinary(max)"),
            Map.entry("date", "date"),
            Map.entry("time", "time{}"),
            Map.entry("time with time zone", "datetimeoffset{}"),
            Map.entry("timestamp", "datetime2{}"),
            Map.entry("timestamp with time zone", "datetimeoffset{}"),
            Map.entry("uuid", "uniqueidentifier"),
            Map.entry("json", "nvarchar(max)"),
            Map.entry("jsonb", "nvarchar(max)"),
            Map.entry("xml", "xml"));

    SqlServerTypeMapper() {
        super(NAMES);
    }

    @Override
    protected boolean isArgument(String argument) {
        return argument.equalsIgnoreCase("max") || super.isArgument(argument);
    }
}
