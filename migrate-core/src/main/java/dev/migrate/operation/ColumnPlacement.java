package dev.migrate.operation;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Where a new column stands among the others: after one, before one, or at a position.
 *
 * <p>It makes an order and nothing else, so a database that can't place columns, or not so, adds the column as the last one,
 * and the statement's comment says so.
 *
 * @param column the new column
 * @param after the column that it comes after, or {@code null}
 * @param before the column that it comes before, or {@code null}
 * @param position the position, counted from 1, or {@code null}
 */
public record ColumnPlacement(
        String column,
        @Nullable String after,
        @Nullable String before,
        @Nullable Long position) {

    public ColumnPlacement {
        if (Stream.of(after == null, before == null, position == null)
                        .filter((absent) -> !absent)
                        .count()
                != 1) {
            throw new IllegalArgumentException("one of 'after', 'before' and 'position' places a column");
        }
        if (position != null && position < 1) {
            throw new IllegalArgumentException("the position of a column must be 1 or more, not " + position);
        }
    }

    /** Returns the place after another column. */
    public static ColumnPlacement after(String column, String neighbour) {
        return new ColumnPlacement(column, neighbour, null, null);
    }

    /** Returns the place before another column. */
    public static ColumnPlacement before(String column, String neighbour) {
        return new ColumnPlacement(column, null, neighbour, null);
    }

    /** Returns the place before all others. */
    public static ColumnPlacement first(String column) {
        return new ColumnPlacement(column, null, null, 1L);
    }
}
