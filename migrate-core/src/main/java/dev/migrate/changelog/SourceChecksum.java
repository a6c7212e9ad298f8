package dev.migrate.changelog;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The fingerprint of a source: SHA-256 in hex, the same whatever the line endings and with or without a BOM. */
public final class SourceChecksum {

    private SourceChecksum() {}

    /** Returns 64 lower-case hex digits over the text with every line ending as a line feed, in UTF-8. */
    public static String of(String text) {
        String withoutMark = text.startsWith("\uFEFF") ? text.substring(1) : text;
        String normalised = (withoutMark.indexOf('\r') < 0)
                ? withoutMark
                : withoutMark.replace("\r\n", "\n").replace('\r', '\n');
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(normalised.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException ex) {
            throw new IllegalStateException("every Java platform has SHA-256", ex);
        }
    }
}
