package dev.migrate.dialect.oracle;

import dev.migrate.dialect.TypeMapper;
import java.util.HashMap;
import java.util.Map;

/**
 * What Oracle calls the portable types.
 *
 * <p>Lengths of texts count characters, whatever {@code NLS_LENGTH_SEMANTICS} says; a text without a length gets 255. A time of
 * day is a timestamp on 1970-01-01, since Oracle has no type for it.
 */
final class OracleTypeMapper extends TypeMapper {

    private static final Map<String, String> NAMES = Map.ofEntries(
            Map.entry("tinyint", "number(3)"),
            Map.entry("smallint", "number(5)"),
            Map.entry("mediumint", "number(7)"),
            Map.entry("integer", "number(10)"),
            Map.entry("bigint", "number(19)"),
            Map.entry("smallserial", "number(5)"),
            Map.entry("serial", "number(10)"),
            Map.entry("bigserial", "number(19)"),
            Map.entry("float", "float{}"),
            Map.entry("real", "binary_float"),
            Map.entry("double", "binary_double"),
            Map.entry("decimal", "number{}"),
            Map.entry("number", "number{}"),
            Map.entry("currency", "number(18,4)"),
            Map.entry("char", "char({1} char)"),
            Map.entry("nchar", "nchar{}"),
            Map.entry("varchar", "varchar2({255} char)"),
            Map.entry("nvarchar", "nvarchar2({255})"),
            Map.entry("longvarchar", "clob"),
            Map.entry("clob", "clob"),
            Map.entry("binary", "raw({1})"),
            Map.entry("varbinary", "raw({255})"),
            Map.entry("blob", "blob"),
            Map.entry("date", "date"),
            Map.entry("time", "timestamp{}"),
            Map.entry("time with time zone", "timestamp{} with time zone"),
            Map.entry("timestamp", "timestamp{}"),
            Map.entry("timestamp with time zone", "timestamp{} with time zone"),
            Map.entry("uuid", "raw(16)"),
            Map.entry("xml", "xmltype"));

    OracleTypeMapper(OracleVersion version) {
        super(names(version));
    }

    private static Map<String, String> names(OracleVersion version) {
        Map<String, String> names = new HashMap<>(NAMES);
        names.put("boolean", version.hasBoolean() ? "boolean" : "number(1)");
        names.put("bit", version.hasBoolean() ? "boolean" : "number(1)");
        names.put("json", version.hasJson() ? "json" : "clob");
        names.put("jsonb", version.hasJson() ? "json" : "clob");
        return names;
    }
}
