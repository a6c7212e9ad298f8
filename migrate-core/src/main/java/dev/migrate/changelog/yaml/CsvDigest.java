package dev.migrate.changelog.yaml;

import dev.migrate.model.Value;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * The checksum of rows as they go by: their values count, not how the file writes them. A cell with placeholders counts as
 * written, because they may have other values elsewhere. Used by one thread.
 */
final class CsvDigest {

    private final MessageDigest digest;

    CsvDigest(List<String> columns) {
        try {
            this.digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException ex) {
            throw new IllegalStateException("every Java platform has SHA-256", ex);
        }
        columns.forEach((column) -> add('c', column));
    }

    void add(Value value, CsvCell cell) {
        if (cell.written() != null) {
            add('p', cell.written());
        } else if (value instanceof Value.Text text) {
            add('t', text.text());
        } else {
            add('v', value.toString());
        }
    }

    /** A length before each text keeps any two sequences of texts apart. */
    private void add(char kind, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        digest.update((kind + Integer.toString(bytes.length) + ":").getBytes(StandardCharsets.UTF_8));
        digest.update(bytes);
    }

    /** Returns 64 lower-case hex digits; nothing can be added afterwards. */
    String finish() {
        return HexFormat.of().formatHex(digest.digest());
    }
}
