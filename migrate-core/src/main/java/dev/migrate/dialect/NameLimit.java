package dev.migrate.dialect;

import java.nio.charset.StandardCharsets;

/**
 * How long a name can be.
 *
 * @param maximum the greatest length
 * @param unit what is counted
 */
public record NameLimit(int maximum, Unit unit) {

    /** What a database counts. */
    public enum Unit {
        /** Characters, as Java counts them. */
        CHARACTERS,
        /** Bytes in UTF-8. */
        BYTES
    }

    boolean allows(String name) {
        int length = (unit == Unit.BYTES) ? name.getBytes(StandardCharsets.UTF_8).length : name.length();
        return length <= maximum;
    }

    /** Returns the limit for messages, for example {@code 63 bytes}. */
    @Override
    public String toString() {
        return (unit == Unit.BYTES) ? maximum + " bytes" : maximum + " characters";
    }
}
