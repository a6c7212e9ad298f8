package dev.migrate.dialect.oracle;

import dev.migrate.dialect.Identifiers;
import dev.migrate.dialect.Literals;
import dev.migrate.dialect.OffsetTime;
import dev.migrate.dialect.QuotedName;
import dev.migrate.dialect.TypeMapper;
import dev.migrate.model.DataType;
import dev.migrate.model.TemporalKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Literals of Oracle: nothing escapes in a text, which can have 4,000 bytes and is put together from parts beyond that.
 *
 * <p>{@code ''} is the SQL null. A time of day is a timestamp on 1970-01-01.
 */
final class OracleLiterals extends Literals {

    /** A character has up to 4 bytes; a pair of surrogates counts as two here and has 4 together. */
    private static final int MAX_LENGTH = 1000;

    private static final Pattern UUID = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    private final OracleVersion version;

    OracleLiterals(Identifiers identifiers, OracleVersion version) {
        super(identifiers);
        this.version = version;
    }

    @Override
    protected String text(String text, @Nullable DataType type) {
        if (type != null
                && "uuid".equals(TypeMapper.portableName(type))
                && UUID.matcher(text).matches()) {
            return "hextoraw('" + text.replace("-", "").toUpperCase(Locale.ROOT) + "')";
        }
        if (text.length() <= MAX_LENGTH) {
            return super.text(text, type);
        }
        List<String> parts = new ArrayList<>();
        int start = 0;
        while (start < text.length()) {
            int end = Math.min(start + MAX_LENGTH, text.length());
            end -= (end < text.length() && Character.isHighSurrogate(text.charAt(end - 1))) ? 1 : 0;
            parts.add("to_clob(" + super.text(text.substring(start, end), type) + ")");
            start = end;
        }
        return String.join(" || ", parts);
    }

    @Override
    protected String bool(boolean value, @Nullable DataType type) {
        return version.hasBoolean() ? String.valueOf(value) : (value ? "1" : "0");
    }

    /** The literal of a timestamp has its offset in its text, and no words for it. */
    @Override
    protected String temporal(TemporalKind kind, String text, boolean offset) {
        return switch (kind) {
            case DATE -> "date " + super.text(text, null);
            case TIME -> "timestamp " + super.text("1970-01-01 " + OffsetTime.normalised(text), null);
            case TIMESTAMP -> "timestamp " + super.text(OffsetTime.normalised(text), null);
        };
    }

    @Override
    protected String nextValue(QuotedName sequence) {
        return sequence + ".nextval";
    }
}
