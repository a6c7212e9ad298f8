package dev.migrate.dialect;

import java.util.Locale;

/** What a database makes of an identifier without quotes. */
public enum IdentifierCase {
    /** It is stored in upper case. */
    UPPER,
    /** It is stored in lower case. */
    LOWER,
    /** It is stored as written. */
    MIXED;

    /** Returns the identifier as the catalogue has it when it is written without quotes. */
    public String fold(String identifier) {
        return switch (this) {
            case UPPER -> identifier.toUpperCase(Locale.ROOT);
            case LOWER -> identifier.toLowerCase(Locale.ROOT);
            case MIXED -> identifier;
        };
    }
}
