package dev.migrate.autogenerate;

import dev.migrate.model.DataType;
import java.util.Locale;
import java.util.Set;

/** What values a type has, roughly: types of one kind take each other's values. */
enum ColumnKind {
    TRUTH,
    WHOLE,
    NUMBER,
    TEXT,
    LONG_TEXT,
    DATE,
    TIME,
    TIMESTAMP,
    UUID,
    BINARY,
    JSON,
    OTHER;

    private static final Set<String> WHOLES =
            Set.of("smallint", "integer", "int", "bigint", "tinyint", "mediumint", "int unsigned");

    private static final Set<String> NUMBERS = Set.of(
            "real", "double", "double precision", "float", "decimal", "numeric", "number", "currency", "decfloat");

    private static final Set<String> TEXTS = Set.of("char", "nchar", "varchar", "nvarchar", "character varying");

    private static final Set<String> LONG_TEXTS = Set.of("tinytext", "longvarchar", "clob", "text", "mediumtext");

    static ColumnKind of(DataType type) {
        DataType plain = type.withoutGeneration();
        String name = plain.name().toLowerCase(Locale.ROOT);
        String key = plain.key();
        if (key.endsWith("[]") || name.endsWith("[]")) {
            return OTHER;
        }
        if (name.equals("boolean") || plain.toString().equals("tinyint(1)")) {
            return TRUTH;
        }
        if (WHOLES.contains(key)) {
            return WHOLE;
        }
        if (NUMBERS.contains(name)) {
            return NUMBER;
        }
        if (TEXTS.contains(name)) {
            return TEXT;
        }
        if (LONG_TEXTS.contains(name)) {
            return LONG_TEXT;
        }
        return switch (name.replaceFirst(" with time zone", "")) {
            case "date" -> DATE;
            case "time" -> TIME;
            case "timestamp", "datetime", "timestamptz" -> TIMESTAMP;
            case "uuid" -> UUID;
            case "blob", "varbinary", "binary", "bytea" -> BINARY;
            case "json", "jsonb" -> JSON;
            default -> OTHER;
        };
    }

    boolean isNumeric() {
        return this == WHOLE || this == NUMBER;
    }

    boolean isText() {
        return this == TEXT || this == LONG_TEXT;
    }

    /** Whether every database can have it in a key and compare it. */
    boolean isKey() {
        return this == WHOLE || this == TEXT || this == DATE || this == TIMESTAMP || this == UUID || this == TIME;
    }
}
