package dev.migrate.dialect.mysql;

import dev.migrate.dialect.Literals;
import dev.migrate.dialect.QuotedName;
import dev.migrate.dialect.TypeMapper;
import dev.migrate.error.MigrateException;
import dev.migrate.error.SourceLocation;
import dev.migrate.model.DataType;
import dev.migrate.model.TemporalKind;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Literals that mean the same in every {@code sql_mode}. */
final class MysqlLiterals extends Literals {

    private static final Pattern OFFSET = Pattern.compile("(.*?)\\s*(?:[Zz]|([+-]\\d\\d):?(\\d\\d)?(?::?\\d\\d)?)\\s*");

    MysqlLiterals(MysqlIdentifiers identifiers) {
        super(identifiers);
    }

    /**
     * Whether a backslash escapes anything depends on the session, so a text with one is written byte by byte. The shorter
     * {@code _utf8mb4 x'…'} is misread by MariaDB as the default of a large text.
     */
    @Override
    protected String text(String text, @Nullable DataType type) {
        if (text.indexOf('\\') < 0) {
            return super.text(text, type);
        }
        return bytes(text);
    }

    /** Returns a text of which no byte is read as anything else. */
    static String bytes(String text) {
        return "convert(x'" + HexFormat.of().formatHex(text.getBytes(StandardCharsets.UTF_8)) + "' using utf8mb4)";
    }

    @Override
    protected String bool(boolean value, @Nullable DataType type) {
        if (type != null && "bit".equals(TypeMapper.portableName(type))) {
            return value ? "b'1'" : "b'0'";
        }
        return super.bool(value, type);
    }

    /** MariaDB knows no literal with an offset; a {@code timestamp} takes what it gets as the session's time. */
    @Override
    protected String withOffset(TemporalKind kind, String text, SourceLocation location) {
        Matcher parts = OFFSET.matcher(text);
        if (kind != TemporalKind.TIMESTAMP || !parts.matches()) {
            throw new MigrateException(
                    "A time with an offset has no type in this database.",
                    location,
                    "Write the time without its offset, or store it as text.");
        }
        @Nullable String hours = parts.group(2);
        @Nullable String minutes = parts.group(3);
        String offset = ((hours == null) ? "+00" : hours) + ":" + ((minutes == null) ? "00" : minutes);
        return "convert_tz(" + text(parts.group(1), null) + ", '" + offset + "', @@session.time_zone)";
    }

    @Override
    protected String nextValue(QuotedName sequence) {
        return "nextval(" + sequence + ")";
    }
}
