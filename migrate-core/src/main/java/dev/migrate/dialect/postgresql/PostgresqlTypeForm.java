package dev.migrate.dialect.postgresql;

import dev.migrate.dialect.TypeText;
import dev.migrate.model.DataType;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Brings PostgreSQL's many words for one type to the one that its catalogue has for it. */
final class PostgresqlTypeForm {

    private static final Pattern ARRAY = Pattern.compile("(.+?)\\s*(?:\\barray(?:\\s*\\[\\d*])?|(?:\\[\\d*])+)");
    private static final Pattern PLAIN_NAME = Pattern.compile("\"([a-z_][a-z0-9_]*)\"");
    private static final int MAX_FRACTION = 6;
    private static final int MAX_REAL = 24;

    /** These would be other types without their quotes. */
    private static final Set<String> QUOTED = Set.of("\"char\"", "\"bit\"");

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
            Map.entry("national char", "char"),
            Map.entry("national character", "char"),
            Map.entry("character varying", "varchar"),
            Map.entry("char varying", "varchar"),
            Map.entry("nchar varying", "varchar"),
            Map.entry("national char varying", "varchar"),
            Map.entry("national character varying", "varchar"),
            Map.entry("varbit", "bit varying"));

    private PostgresqlTypeForm() {}

    /** Returns the type as the catalogue's reader spells it. */
    static DataType of(DataType type) {
        String text = type.toString().replace("pg_catalog.", "");
        Matcher array = ARRAY.matcher(text);
        if (array.matches()) {
            return DataType.parse(element(DataType.parse(array.group(1))) + "[]");
        }
        if (text.startsWith("_") && ALIASES.containsKey(text.substring(1))) {
            return DataType.parse(element(DataType.parse(text.substring(1))) + "[]");
        }
        return element(DataType.parse(text));
    }

    private static DataType element(DataType written) {
        Matcher plain = PLAIN_NAME.matcher(written.name());
        DataType unquoted = plain.matches() && !QUOTED.contains(written.name()) && !isWord(plain.group(1))
                ? written.withName(plain.group(1))
                : written;
        DataType type = zone(TypeText.withoutAlias(unquoted, ALIASES));
        int arguments = type.arguments().size();
        return switch (type.key()) {
            case "numeric" ->
                (arguments == 1) ? TypeText.withArguments(type, type.arguments().get(0), "0") : type;
            case "char", "bit" -> (arguments == 0) ? TypeText.withArguments(type, "1") : type;
            case "float" -> floating(type);
            case "time", "timestamp", "time with time zone", "timestamp with time zone", "interval" ->
                (fraction(type) >= MAX_FRACTION) ? TypeText.withArguments(type) : type;
            default -> type;
        };
    }

    /** Whether the grammar has a type for the word, so that in quotes it is another one. */
    private static boolean isWord(String name) {
        return ALIASES.containsKey(name)
                || Set.of("float", "time", "timestamp", "interval").contains(name);
    }

    private static DataType zone(DataType type) {
        String name = type.name();
        if (name.equals("timestamptz") || name.equals("timetz")) {
            return new DataType(name.substring(0, name.length() - 2), type.arguments(), "with time zone");
        }
        boolean without = type.key().endsWith(" without time zone");
        String plain = name.replaceFirst(" without time zone$", "");
        return without ? new DataType(plain, type.arguments(), "") : type;
    }

    private static DataType floating(DataType type) {
        int bits = type.arguments().isEmpty()
                ? MAX_REAL + 1
                : Integer.parseInt(type.arguments().get(0));
        return DataType.parse((bits <= MAX_REAL) ? "real" : "double precision");
    }

    private static int fraction(DataType type) {
        return type.arguments().isEmpty()
                ? MAX_FRACTION
                : Integer.parseInt(type.arguments().get(0));
    }
}
