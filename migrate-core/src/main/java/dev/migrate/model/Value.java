package dev.migrate.model;

import java.math.BigDecimal;

/** A value that a row or a default holds; the dialect renders it, so it can never break out of its quotes. */
public sealed interface Value {

    /** Returns a text value. */
    static Value text(String text) {
        return new Text(text);
    }

    /** Returns an exact number. */
    static Value number(BigDecimal number) {
        return new Numeric(number);
    }

    /** Returns an integral number. */
    static Value number(long number) {
        return new Numeric(BigDecimal.valueOf(number));
    }

    /** Returns a truth value. */
    static Value bool(boolean value) {
        return new Bool(value);
    }

    /** Returns a piece of SQL that the database evaluates. */
    static Value expression(String sql) {
        return new Expression(sql);
    }

    /** Returns the SQL null. */
    static Value nothing() {
        return Null.INSTANCE;
    }

    /** Text, whatever characters are in it. */
    record Text(String text) implements Value {}

    /** An exact number; its scale is kept as written. */
    record Numeric(BigDecimal number) implements Value {}

    /** A truth value, rendered as the database spells it. */
    record Bool(boolean value) implements Value {}

    /**
     * A date, a time, or a date with a time, in ISO-8601 with {@code T} or a blank between.
     *
     * @param kind which of the three it is
     * @param text the text with a blank between date and time
     */
    record Temporal(TemporalKind kind, String text) implements Value {}

    /** SQL taken as written, for example {@code current_timestamp}. */
    record Expression(String sql) implements Value {}

    /** The next value of a sequence. */
    record NextValue(QualifiedName sequence) implements Value {}

    /** The SQL null. */
    enum Null implements Value {
        /** The only null. */
        INSTANCE
    }
}
