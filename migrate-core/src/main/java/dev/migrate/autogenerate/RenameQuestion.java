package dev.migrate.autogenerate;

import dev.migrate.model.QualifiedName;
import org.jspecify.annotations.Nullable;

/**
 * Whether something was renamed, or is gone while something of the same shape is new; only a person knows.
 *
 * @param table the table under its new name; for a table itself, the new table
 * @param from the old name of a column or, with its schema if it has one, of the table
 * @param to the new name of the column, or {@code null} where the table itself is asked for
 */
public record RenameQuestion(
        QualifiedName table, String from, @Nullable String to) {

    /** Returns the question as a sentence. */
    public String text() {
        return (to == null)
                ? "Was the table '" + from + "' renamed to '" + table + "'?"
                : "Was the column '" + from + "' of '" + table + "' renamed to '" + to + "'?";
    }

    /** Returns the answer that it was, in the form {@code old=new}. */
    public String renamed() {
        return old() + "=" + ((to == null) ? table.toString() : to);
    }

    /** Returns the answer that it wasn't: the old one goes, and the new one comes. */
    public String notRenamed() {
        return old() + "=";
    }

    private String old() {
        return (to == null) ? from : table + "." + from;
    }
}
