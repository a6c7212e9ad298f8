package dev.migrate.dialect.sqlserver;

import dev.migrate.dialect.Identifiers;
import dev.migrate.dialect.Literals;
import dev.migrate.dialect.OffsetTime;
import dev.migrate.dialect.QuotedName;
import dev.migrate.model.DataType;
import dev.migrate.model.TemporalKind;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Literals of Transact-SQL: {@code N''} for all of Unicode, 1 and 0 for truth values, a cast for dates and times.
 *
 * <p>A backslash before a line break would continue the line, so that both vanish; the text is put together from two there.
 */
final class SqlServerLiterals extends Literals {

    private static final Pattern AFTER_CONTINUING_BACKSLASH = Pattern.compile("(?<=\\\\)(?=\r?\n)");

    SqlServerLiterals(Identifiers identifiers) {
        super(identifiers);
    }

    @Override
    protected String text(String text, @Nullable DataType type) {
        String quoted = "N" + super.text(text, type);
        String joined = AFTER_CONTINUING_BACKSLASH.matcher(quoted).replaceAll("' + N'");
        // Without the cast the sum of two short texts would be cut off after 4,000 characters.
        return joined.equals(quoted) ? quoted : "(cast(N'' as nvarchar(max)) + " + joined + ")";
    }

    @Override
    protected String bool(boolean value, @Nullable DataType type) {
        return value ? "1" : "0";
    }

    @Override
    protected String temporal(TemporalKind kind, String text, boolean offset) {
        String type = switch (kind) {
            case DATE -> "date";
            case TIME -> offset ? "datetimeoffset" : "time";
            case TIMESTAMP -> offset ? "datetimeoffset" : "datetime2";
        };
        return "cast(" + text(OffsetTime.normalised(text), null) + " as " + type + ")";
    }

    @Override
    protected String nextValue(QuotedName sequence) {
        return "next value for " + sequence;
    }
}
