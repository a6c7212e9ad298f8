package dev.migrate.changelog.condition;

import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Something that is true of a database or isn't, asked just before a revision runs. Immutable; what is named is compared
 * without regard to case, as an unquoted name would be.
 */
public sealed interface Precondition {

    /** Returns the same condition where it is known which revisions are applied. */
    default Precondition resolve(Predicate<String> isApplied) {
        return this;
    }

    /**
     * All of them hold; none at all holds, too.
     *
     * @param conditions what must hold
     */
    record All(List<Precondition> conditions) implements Precondition {
        public All {
            conditions = List.copyOf(conditions);
        }

        @Override
        public Precondition resolve(Predicate<String> isApplied) {
            return new All(
                    conditions.stream().map((each) -> each.resolve(isApplied)).toList());
        }
    }

    /**
     * At least one of them holds.
     *
     * @param conditions what may hold
     */
    record Any(List<Precondition> conditions) implements Precondition {
        public Any {
            conditions = List.copyOf(conditions);
        }

        @Override
        public Precondition resolve(Predicate<String> isApplied) {
            return new Any(
                    conditions.stream().map((each) -> each.resolve(isApplied)).toList());
        }
    }

    /**
     * It doesn't hold.
     *
     * @param condition what must not hold
     */
    record Not(Precondition condition) implements Precondition {
        @Override
        public Precondition resolve(Predicate<String> isApplied) {
            return new Not(condition.resolve(isApplied));
        }
    }

    /**
     * It was known when the file was read.
     *
     * @param holds whether it holds
     * @param description what was asked
     */
    record Known(boolean holds, String description) implements Precondition {}

    /**
     * The database is one of these products.
     *
     * @param dialects ids of dialects
     */
    record Dbms(List<String> dialects) implements Precondition {
        public Dbms {
            dialects = List.copyOf(dialects);
        }
    }

    /**
     * The connection belongs to this user.
     *
     * @param user the user's name
     */
    record RunningAs(String user) implements Precondition {}

    /**
     * There is such a thing.
     *
     * @param kind what it is
     * @param schema where it is, or {@code null} for the connection's own schema
     * @param table the table that it belongs to, or {@code null} where it belongs to none or to any
     * @param name its name, or {@code null} where the columns tell
     * @param columns the columns that it is on, in order; none where the name tells
     */
    record Exists(
            Kind kind,
            @Nullable String schema,
            @Nullable String table,
            @Nullable String name,
            List<String> columns) implements Precondition {
        public Exists {
            columns = List.copyOf(columns);
        }
    }

    /** What may be there. */
    enum Kind {
        /** A table. */
        TABLE,
        /** A view. */
        VIEW,
        /** A column; its name is the column's. */
        COLUMN,
        /** A sequence. */
        SEQUENCE,
        /** An index. */
        INDEX,
        /** A table's primary key. */
        PRIMARY_KEY,
        /** A foreign key; the table is the one that refers to another. */
        FOREIGN_KEY,
        /** A unique constraint. */
        UNIQUE_CONSTRAINT
    }

    /**
     * A query answers with one value.
     *
     * @param sql the query
     * @param expected the value as text, after both were stripped of white space around them
     */
    record SqlCheck(String sql, String expected) implements Precondition {}

    /**
     * A table has so many rows.
     *
     * @param schema where it is, or {@code null} for the connection's own schema
     * @param table its name
     * @param expected how many
     */
    record RowCount(@Nullable String schema, String table, long expected) implements Precondition {}

    /**
     * A revision is applied.
     *
     * @param revision its id
     * @param description how its author calls it
     */
    record Applied(String revision, String description) implements Precondition {
        @Override
        public Precondition resolve(Predicate<String> isApplied) {
            return new Known(isApplied.test(revision), "'" + description + "' is applied");
        }
    }
}
