package dev.migrate.dialect;

import dev.migrate.model.DataType;
import dev.migrate.model.Identity;
import dev.migrate.model.ReferentialAction;
import dev.migrate.model.Sequence;
import dev.migrate.model.Value;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One spelling for everything that a database treats as equal, so that two definitions are the same if their forms are.
 *
 * <p>It decides in memory and never wrongly says <em>equal</em>; where it can't tell, the forms differ, and the database
 * itself is asked through {@link ScratchTables}. Immutable.
 */
public interface CanonicalForm {

    /** Returns the name of a column, constraint or index by which two of them are the same in one table. */
    default String name(String name) {
        return name;
    }

    /** Whether every table has a column of this name by itself, which the catalogue doesn't tell and nobody can add. */
    default boolean isSystemColumn(String name) {
        return false;
    }

    /** Returns the type, without what makes a column generated, as the catalogue would spell it. */
    DataType type(DataType type);

    /**
     * Returns the default as the catalogue would spell it, or {@code null} for one that is none.
     *
     * @param type the column's type
     */
    @Nullable
    Value defaultValue(@Nullable Value value, DataType type);

    /** Returns an expression without what doesn't matter: blanks, outer parentheses, the case of words, needless casts. */
    String expression(String sql);

    /**
     * Returns a condition over one table in the form of {@link #expression}, or in one that is the same for more spellings
     * where the types of its columns tell that they mean the same.
     *
     * @param columns the types of the table's columns, without what makes them generated
     */
    default String condition(String sql, Map<String, DataType> columns) {
        return expression(sql);
    }

    /** Returns the identity with the database's defaults filled in. */
    Identity identity(Identity identity);

    /** Returns the sequence with the database's defaults filled in. */
    Sequence sequence(Sequence sequence);

    /** Returns the action, or the one that does the same here. */
    default ReferentialAction action(ReferentialAction action) {
        return action;
    }
}
