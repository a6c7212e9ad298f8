package dev.migrate.dialect.h2;

import dev.migrate.dialect.TypeText;
import dev.migrate.model.DataType;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Brings H2's many words for one type to one, with the arguments that it would fill in. */
final class H2TypeForm {

    private static final Pattern ARRAY = Pattern.compile("(.+?)\\s*\\barray(?:\\s*(\\[\\d+]))?");
    private static final int MAX_REAL = 24;

    private static final Map<String, String> ALIASES = Map.ofEntries(
            Map.entry("int2", "smallint"),
            Map.entry("int4", "integer"),
            Map.entry("int", "integer"),
            Map.entry("int8", "bigint"),
            Map.entry("float4", "real"),
            Map.entry("float8", "double precision"),
            Map.entry("bool", "boolean"),
            Map.entry("dec", "numeric"),
            Map.entry("decimal", "numeric"),
            Map.entry("character", "char"),
            Map.entry("nchar", "char"),
            Map.entry("national character", "char"),
            Map.entry("national char", "char"),
            Map.entry("character varying", "varchar"),
            Map.entry("char varying", "varchar"),
            Map.entry("nchar varying", "varchar"),
            Map.entry("national character varying", "varchar"),
            Map.entry("varchar2", "varchar"),
            Map.entry("nvarchar2", "varchar"),
            Map.entry("bytea", "varbinary"),
            Map.entry("raw", "varbinary"),
            Map.entry("binary varying", "varbinary"),
            Map.entry("character large object", "clob"),
            Map.entry("char large object", "clob"),
            Map.entry("national character large object", "clob"),
            Map.entry("nchar large object", "clob"),
            Map.entry("binary large object", "blob"),
            Map.entry("other", "java_object"),
            Map.entry("object", "java_object"));

    private H2TypeForm() {}

    /** Returns the type as the catalogue's reader spells it, but with short arguments where some can be left out. */
    static DataType of(DataType type) {
        Matcher array = ARRAY.matcher(type.toString());
        if (array.matches()) {
            String size = (array.group(2) == null) ? "" : array.group(2);
            return DataType.parse(element(DataType.parse(array.group(1))) + " array" + size);
        }
        return element(type);
    }

    private static DataType element(DataType written) {
        DataType type = TypeText.withoutAlias(written, ALIASES);
        int arguments = type.arguments().size();
        String first = (arguments == 0) ? "" : type.arguments().get(0);
        return switch (type.key()) {
            case "numeric" -> (arguments == 1) ? TypeText.withArguments(type, first, "0") : type;
            case "char", "binary" -> (arguments == 0) ? TypeText.withArguments(type, "1") : type;
            case "time", "time with time zone" -> first.equals("0") ? TypeText.withArguments(type) : type;
            case "timestamp", "timestamp with time zone" -> first.equals("6") ? TypeText.withArguments(type) : type;
            case "clob", "blob" -> TypeText.withArguments(type);
            case "float" ->
                DataType.parse(arguments == 1 && Integer.parseInt(first) <= MAX_REAL ? "real" : "double precision");
            default -> type;
        };
    }
}
