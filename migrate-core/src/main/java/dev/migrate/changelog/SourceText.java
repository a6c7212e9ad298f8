package dev.migrate.changelog;

import dev.migrate.error.MigrateException;
import dev.migrate.error.SourceLocation;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * The text of a revision file, read once.
 *
 * @param path the file as the user knows it
 * @param text what is in it, without a byte order mark
 * @param files the files that it may name
 */
public record SourceText(String path, String text, NearbyFiles files) {

    /** How large a revision file may be, in bytes. */
    public static final int MAX_BYTES = 20 * 1024 * 1024;

    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final char REPLACEMENT = '\uFFFD';

    public SourceText {
        if (!text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK) {
            text = text.substring(1);
        }
    }

    /** Creates a text without files around it. */
    public SourceText(String path, String text) {
        this(path, text, NearbyFiles.none());
    }

    /** Returns the same text with files around it. */
    public SourceText withFiles(NearbyFiles nearby) {
        return new SourceText(path, text, nearby);
    }

    /**
     * Decodes UTF-8.
     *
     * @throws MigrateException if there are more than {@link #MAX_BYTES} or they aren't UTF-8, with line and column
     */
    public static SourceText decode(String path, byte[] bytes) {
        if (bytes.length > MAX_BYTES) {
            throw new MigrateException(
                    "The file is larger than " + MAX_BYTES / 1024 / 1024 + " MiB.",
                    SourceLocation.of(path),
                    "Split it into several revisions.");
        }
        String decoded = new String(bytes, StandardCharsets.UTF_8);
        return new SourceText(path, (decoded.indexOf(REPLACEMENT) < 0) ? decoded : strictly(path, bytes));
    }

    /** Only a text with the character that stands for what is no character can be malformed. */
    private static String strictly(String path, byte[] bytes) {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        CoderResult result = decoder.decode(in, out, true);
        out.flip();
        if (result.isError()) {
            throw malformed(path, out.toString(), in.position(), result);
        }
        return out.toString();
    }

    /** Returns the checksum by which an edit of the file is noticed. */
    public String checksum() {
        return SourceChecksum.of(text);
    }

    /** Returns the place of a character of the text, with its line and column. */
    public SourceLocation location(int offset) {
        int line = 1;
        int lineStart = 0;
        for (int i = 0; i < offset; i++) {
            char c = text.charAt(i);
            boolean windowsLineEnd = c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n';
            if (c == '\n' || (c == '\r' && !windowsLineEnd)) {
                line++;
                lineStart = i + 1;
            }
        }
        return new SourceLocation(path, line, text.codePointCount(lineStart, offset) + 1);
    }

    /** Returns the words of the file's name after the first underscore, which the template puts after the id. */
    public String slug() {
        String name = path.substring(path.lastIndexOf('/') + 1);
        String base = name.substring(0, Math.max(name.lastIndexOf('.'), 0));
        List<String> words = List.of(base.substring(base.indexOf('_') + 1).split("_+"));
        return String.join(" ", words).strip();
    }

    private static MigrateException malformed(String path, String before, int offset, CoderResult result) {
        List<String> lines = before.lines().toList();
        boolean atLineStart = before.isEmpty() || before.endsWith("\n") || before.endsWith("\r");
        int line = atLineStart ? lines.size() + 1 : lines.size();
        int column = 1;
        if (!atLineStart) {
            String last = lines.get(lines.size() - 1);
            column += last.codePointCount(0, last.length());
        }
        return new MigrateException(
                "The file is not UTF-8: the byte at offset " + offset + " belongs to no character.",
                List.of(new SourceLocation(path, line, column)),
                "Save it as UTF-8.",
                new MalformedInputException(result.length()));
    }
}
