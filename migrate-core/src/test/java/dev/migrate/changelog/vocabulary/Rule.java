package dev.migrate.changelog.vocabulary;

import java.util.List;

/** What holds between the attributes of one owner. */
sealed interface Rule {

    /** Exactly one of them is there. */
    record ExactlyOne(List<String> names) implements Rule {}

    /** No two of them are there; flags that say no don't count. */
    record AtMostOne(List<String> names) implements Rule {}

    /** One of them is there, or several. */
    record AtLeastOne(List<String> names) implements Rule {}

    /** One of the others has to be there if this is, unless this is a flag that says no. */
    record Needs(String name, List<String> others) implements Rule {}
}
