package dev.migrate.changelog.vocabulary;

import java.util.List;

/** What may stand as the value of an attribute. */
sealed interface Kind {

    /** The kinds that need no further word. */
    enum Simple implements Kind {
        ID,
        IDS,
        NAME,
        NAMES,
        TEXT,
        /** A list alone, because each of them may have commas in it. */
        TEXTS,
        FLAG,
        WHOLE_NUMBER,
        TYPE,
        CHANGES,
        /** A value of the type that its spelling has; null is one, too. */
        VALUE,
        /** The members of the same family whose names tell the type. */
        NUMBER,
        TRUTH,
        MOMENT,
        SQL,
        SEQUENCE
    }

    /** One of these words, in any case. */
    record OneOf(List<String> words) implements Kind {}

    /** Probably one of these words. */
    record Likely(List<String> words) implements Kind {}

    /** Nothing but the value that changes nothing, for files that come from Liquibase. */
    record Only(boolean value) implements Kind {}

    /** A list of parts, each with a key of its own around it or without. */
    record ListOf(String part, boolean mayBeEmpty) implements Kind {}

    /** One part. */
    record MapOf(String part) implements Kind {}
}
