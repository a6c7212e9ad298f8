package dev.migrate.dialect;

import dev.migrate.model.DataType;
import java.util.Set;

/** What kind of values a type holds, as far as it decides how literals are read. */
public enum TypeFamily {
    /** Numbers of any kind. */
    NUMBER,
    /** Truth values. */
    BOOLEAN,
    /** Texts of any length. */
    TEXT,
    /** Days. */
    DATE,
    /** Times of day without a zone. */
    TIME,
    /** Days with a time, without a zone. */
    TIMESTAMP,
    /** Universally unique identifiers. */
    UUID,
    /** Everything else. */
    OTHER;

    private static final Set<String> NUMBERS = Set.of(
            "tinyint",
            "smallint",
            "mediumint",
            "integer",
            "bigint",
            "numeric",
            "decimal",
            "number",
            "float",
            "real",
            "double",
            "double precision",
            "int");
    private static final Set<String> TEXTS = Set.of(
            "char",
            "varchar",
            "bpchar",
            "text",
            "clob",
            "tinytext",
            "mediumtext",
            "longtext",
            "nchar",
            "nvarchar",
            "longvarchar");

    /** Returns the family of a type in canonical form. */
    public static TypeFamily of(DataType type) {
        String key = type.key();
        String unsigned = key.replaceFirst(" (unsigned|zerofill|unsigned zerofill)$", "");
        if (NUMBERS.contains(unsigned)) {
            return NUMBER;
        }
        if (TEXTS.contains(key)) {
            return TEXT;
        }
        return switch (key) {
            case "boolean" -> BOOLEAN;
            case "date" -> DATE;
            case "time" -> TIME;
            case "timestamp" -> TIMESTAMP;
            case "uuid" -> UUID;
            default -> OTHER;
        };
    }
}
