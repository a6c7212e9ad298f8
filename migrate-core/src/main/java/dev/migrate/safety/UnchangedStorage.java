package dev.migrate.safety;

import dev.migrate.model.DataType;
import java.util.List;
import java.util.Set;

/** Which changes of a type leave the rows as they are, so that they only take a moment. */
final class UnchangedStorage {

    private static final Set<String> VARCHARS = Set.of("varchar", "character varying");
    private static final Set<String> NUMERICS = Set.of("numeric", "decimal");
    private static final Set<String> TIMES =
            Set.of("timestamp", "timestamptz", "timestamp with time zone", "time", "interval");

    /** A column of 4-byte characters up to this long has one byte for its length. */
    private static final int ONE_LENGTH_BYTE = 63;

    private UnchangedStorage() {}

    /** Returns it for PostgreSQL; an index on an expression, or a check, can still cost a look at all rows. */
    static boolean onPostgresql(DataType before, DataType now) {
        if (before.equals(now)) {
            return true;
        }
        String was = before.key();
        String is = now.key();
        if (VARCHARS.contains(was)) {
            return is.equals("text") || (VARCHARS.contains(is) && isLonger(before, now));
        }
        if (was.equals("text")) {
            return VARCHARS.contains(is) && now.arguments().isEmpty();
        }
        if (NUMERICS.contains(was) && NUMERICS.contains(is)) {
            return now.arguments().isEmpty() || (isSameScale(before, now) && isLonger(before, now));
        }
        return was.equals(is) && TIMES.contains(was) && isLonger(before, now);
    }

    /** Returns it for MariaDB and MySQL with 4-byte characters. */
    static boolean onMysql(DataType before, DataType now) {
        if (before.equals(now)) {
            return true;
        }
        boolean longer = VARCHARS.contains(before.key()) && VARCHARS.contains(now.key()) && isLonger(before, now);
        return longer && !now.arguments().isEmpty() && isShort(before) == isShort(now);
    }

    private static boolean isShort(DataType type) {
        return number(type.arguments(), 0) <= ONE_LENGTH_BYTE;
    }

    private static boolean isSameScale(DataType before, DataType now) {
        return number(before.arguments(), 1) == number(now.arguments(), 1);
    }

    private static boolean isLonger(DataType before, DataType now) {
        return now.arguments().isEmpty()
                || (!before.arguments().isEmpty() && number(now.arguments(), 0) >= number(before.arguments(), 0));
    }

    /** Returns a number among the arguments, and 0 where there is none, as with a scale. */
    private static int number(List<String> arguments, int position) {
        return (position < arguments.size() && arguments.get(position).matches("\\d{1,9}"))
                ? Integer.parseInt(arguments.get(position))
                : 0;
    }
}
