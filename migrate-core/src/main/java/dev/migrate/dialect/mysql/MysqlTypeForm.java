package dev.migrate.dialect.mysql;

import dev.migrate.dialect.TypeText;
import dev.migrate.model.DataType;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Brings MariaDB's and MySQL's many words for one type to the one that the catalogue's reader has for it.
 *
 * <p>The order of an enumeration's values is no difference. A {@code text} is a {@code longtext}, as which it is created.
 */
final class MysqlTypeForm {

    private static final int MAX_FLOAT = 24;
    private static final Set<String> INTEGERS = Set.of("tinyint", "smallint", "mediumint", "integer", "bigint", "year");

    private static final Set<String> SIGNS = Set.of("signed", "unsigned", "zerofill");

    private static final Map<String, String> ALIASES = Map.ofEntries(
            Map.entry("bool", "boolean"),
            Map.entry("int1", "tinyint"),
            Map.entry("int2", "smallint"),
            Map.entry("int3", "mediumint"),
            Map.entry("middleint", "mediumint"),
            Map.entry("int4", "integer"),
            Map.entry("int", "integer"),
            Map.entry("int8", "bigint"),
            Map.entry("dec", "numeric"),
            Map.entry("decimal", "numeric"),
            Map.entry("fixed", "numeric"),
            Map.entry("float4", "float"),
            Map.entry("float8", "double"),
            Map.entry("double precision", "double"),
            Map.entry("character", "char"),
            Map.entry("national char", "char"),
            Map.entry("national character", "char"),
            Map.entry("character varying", "varchar"),
            Map.entry("char varying", "varchar"),
            Map.entry("national varchar", "varchar"),
            Map.entry("nchar varchar", "varchar"),
            Map.entry("nchar varying", "varchar"),
            Map.entry("national char varying", "varchar"),
            Map.entry("national character varying", "varchar"));

    private MysqlTypeForm() {}

    /** Returns the type as the catalogue's reader spells it. */
    static DataType of(DataType written) {
        DataType split = signs(written);
        DataType type = TypeText.withoutAlias(split, ALIASES);
        List<String> arguments = type.arguments();
        String name = type.name();
        if (name.equals("tinyint")
                && arguments.equals(List.of("1"))
                && type.suffix().isEmpty()) {
            return DataType.parse("boolean");
        }
        if (INTEGERS.contains(name) && !type.suffix().endsWith("zerofill")) {
            return TypeText.withArguments(type);
        }
        return switch (name) {
            case "numeric" ->
                TypeText.withArguments(
                        type,
                        arguments.isEmpty() ? "10" : arguments.get(0),
                        (arguments.size() < 2) ? "0" : arguments.get(1));
            case "char", "binary", "bit" -> arguments.isEmpty() ? TypeText.withArguments(type, "1") : type;
            case "float" ->
                (arguments.size() == 1)
                        ? new DataType(
                                (Integer.parseInt(arguments.get(0)) <= MAX_FLOAT) ? "float" : "double",
                                List.of(),
                                type.suffix())
                        : type;
            case "enum" -> new DataType(name, arguments.stream().sorted().toList(), type.suffix());
            case "time" -> withoutZero(type);
            case "datetime" -> withoutZero(type.withName("timestamp"));
            case "timestamp" -> withoutZero(new DataType("timestamp", arguments, "with time zone"));
            default -> type;
        };
    }

    /** Puts {@code unsigned} and {@code zerofill}, which includes it, behind the name and its arguments. */
    private static DataType signs(DataType type) {
        List<String> words = List.of((type.name() + " " + type.suffix()).split(" ", -1));
        boolean filled = words.contains("zerofill");
        boolean unsigned = filled || words.contains("unsigned");
        String name = words.stream()
                .filter((word) -> !SIGNS.contains(word) && !word.isEmpty())
                .collect(Collectors.joining(" "));
        String suffix = (unsigned ? "unsigned" : "") + (filled ? " zerofill" : "");
        return new DataType(name, type.arguments(), suffix);
    }

    private static DataType withoutZero(DataType type) {
        return type.arguments().equals(List.of("0")) ? TypeText.withArguments(type) : type;
    }
}
