package dev.migrate.dialect;

import dev.migrate.error.MigrateException;
import dev.migrate.error.SourceLocation;
import dev.migrate.model.DataType;
import dev.migrate.model.TemporalKind;
import dev.migrate.model.Value;
import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Writes values as SQL literals by their type; the standard's forms, of which a database overrides what it has otherwise. */
public abstract class Literals {

    private static final int MAX_PLAIN_SCALE = 1000;
    private static final Pattern OFFSET =
            Pattern.compile(".*\\d\\d:\\d\\d.*([Zz]|[+-]\\d\\d(:?\\d\\d)?(:?\\d\\d)?)\\s*");

    private final Identifiers identifiers;

    /** Creates literals in which sequences are named by these rules. */
    protected Literals(Identifiers identifiers) {
        this.identifiers = identifiers;
    }

    /**
     * Returns the value as SQL.
     *
     * @param value the value
     * @param type the type of the column that it is for, where that is known
     * @param location the change, for errors
     * @throws MigrateException if the database can't hold the value; the message doesn't show it
     */
    public String render(Value value, @Nullable DataType type, SourceLocation location) {
        if (value instanceof Value.Text text) {
            return text(requireStorable(text.text(), location), type);
        }
        if (value instanceof Value.Numeric numeric) {
            return number(numeric.number());
        }
        if (value instanceof Value.Bool bool) {
            return bool(bool.value(), type);
        }
        if (value instanceof Value.Temporal temporal) {
            String text = requireStorable(temporal.text(), location);
            boolean offset =
                    temporal.kind() != TemporalKind.DATE && OFFSET.matcher(text).matches();
            return offset ? withOffset(temporal.kind(), text, location) : local(temporal.kind(), text);
        }
        if (value instanceof Value.Expression expression) {
            return expression.sql();
        }
        if (value instanceof Value.NextValue next) {
            return nextValue(new QuotedName(next.sequence(), identifiers, location));
        }
        return "null";
    }

    /** Returns the words of a column's definition that say its default. */
    public String columnDefault(Value value, @Nullable DataType type, SourceLocation location) {
        return (value instanceof Value.NextValue next)
                ? defaultFrom(new QuotedName(next.sequence(), identifiers, location))
                : "default " + render(value, type, location);
    }

    /** Returns a text in quotes, whatever column it is for. */
    public String quote(String text, SourceLocation location) {
        return text(requireStorable(text, location), null);
    }

    /** Returns a text in quotes. */
    protected String text(String text, @Nullable DataType type) {
        return "'" + text.replace("'", "''") + "'";
    }

    /** Returns a truth value. */
    protected String bool(boolean value, @Nullable DataType type) {
        return String.valueOf(value);
    }

    /** Returns the words of a column's definition that take its default from a sequence. */
    protected String defaultFrom(QuotedName sequence) {
        return "default " + nextValue(sequence);
    }

    /** Returns the expression that takes a sequence's next value. */
    protected abstract String nextValue(QuotedName sequence);

    /** Returns a date or time, which may have an offset from UTC at its end. */
    protected String temporal(TemporalKind kind, String text, boolean offset) {
        String quoted = text(text, null);
        return switch (kind) {
            case DATE -> "date " + quoted;
            case TIME -> (offset ? "time with time zone " : "time ") + quoted;
            case TIMESTAMP -> (offset ? "timestamp with time zone " : "timestamp ") + quoted;
        };
    }

    /** Returns a date or time without an offset. */
    protected String local(TemporalKind kind, String text) {
        return temporal(kind, text, false);
    }

    /** Returns a time or timestamp whose text ends with its offset from UTC. */
    protected String withOffset(TemporalKind kind, String text, SourceLocation location) {
        return temporal(kind, text, true);
    }

    /** A number with an absurd exponent stays in scientific notation, so that it can't fill the memory. */
    private static String number(BigDecimal number) {
        return (Math.abs((long) number.scale()) <= MAX_PLAIN_SCALE) ? number.toPlainString() : number.toString();
    }

    private static String requireStorable(String text, SourceLocation location) {
        String problem = StorableText.problem(text);
        if (problem != null) {
            throw new MigrateException(
                    "A text value " + problem + ".", location, "Take it out, or store the value as binary data.");
        }
        return text;
    }
}
