package dev.migrate.changelog;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The fingerprint of a source: SHA-256 in hex, the same whatever the line endings and with or without a BOM. */
public final class SourceChecksum {

    private static final int BUFFER = 64 * 1024;
    private static final MessageDigest EMPTY = empty();

    private SourceChecksum() {}

    /** Returns 64 lower-case hex digits over the text with every line ending as a line feed, in UTF-8. */
    public static String of(String text) {
        String withoutMark = text.startsWith("\uFEFF") ? text.substring(1) : text;
        String normalised = (withoutMark.indexOf('\r') < 0)
                ? withoutMark
                : withoutMark.replace("\r\n", "\n").replace('\r', '\n');
        return HexFormat.of().formatHex(sha256().digest(normalised.getBytes(StandardCharsets.UTF_8)));
    }

    /** Returns the same for a file in UTF-8 of any size; in other encodings a byte order mark counts. */
    static String of(InputStream in) throws IOException {
        MessageDigest digest = sha256();
        byte[] read = new byte[BUFFER];
        byte[] normalised = new byte[BUFFER];
        boolean afterReturn = false;
        int start = -1;
        for (int count = in.readNBytes(read, 0, BUFFER); count > 0; count = in.readNBytes(read, 0, BUFFER)) {
            start = (start < 0 && startsWithMark(read, count)) ? 3 : 0;
            int length = 0;
            for (int i = start; i < count; i++) {
                if (read[i] != '\n' || !afterReturn) {
                    normalised[length++] = (read[i] == '\r') ? (byte) '\n' : read[i];
                }
                afterReturn = read[i] == '\r';
            }
            digest.update(normalised, 0, length);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static boolean startsWithMark(byte[] bytes, int count) {
        return count >= 3 && bytes[0] == (byte) 0xEF && bytes[1] == (byte) 0xBB && bytes[2] == (byte) 0xBF;
    }

    /** A copy of one that is never fed; to ask for each anew would search the platform's providers for each file. */
    private static MessageDigest sha256() {
        try {
            return (MessageDigest) EMPTY.clone();
        } catch (CloneNotSupportedException ex) {
            return empty(); // As with some providers, for example of hardware.
        }
    }

    private static MessageDigest empty() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException ex) {
            throw new IllegalStateException("every Java platform has SHA-256", ex);
        }
    }
}
