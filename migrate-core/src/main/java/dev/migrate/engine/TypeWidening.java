package dev.migrate.engine;

import dev.migrate.model.DataType;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Whether one type certainly holds every value of another on every database. */
final class TypeWidening {

    private static final Pattern NUMBER = Pattern.compile("\\d{1,9}");

    private static final Map<String, Integer> WHOLE_NUMBERS =
            Map.of("smallint", 1, "int", 2, "integer", 2, "bigint", 3);

    private static final Set<String> SHORT_TEXTS = Set.of("char", "varchar", "nvarchar");

    private static final Set<String> LONG_TEXTS = Set.of("text", "clob", "longtext");

    private TypeWidening() {}

    static boolean holds(DataType newType, DataType oldType) {
        String now = newType.key();
        String before = oldType.key();
        if (WHOLE_NUMBERS.containsKey(now) && WHOLE_NUMBERS.containsKey(before)) {
            return WHOLE_NUMBERS.getOrDefault(now, 0) >= WHOLE_NUMBERS.getOrDefault(before, 0);
        }
        boolean longer = now.equals(before) && isAtLeast(newType.arguments(), oldType.arguments());
        return longer || (LONG_TEXTS.contains(now) && SHORT_TEXTS.contains(before));
    }

    private static boolean isAtLeast(List<String> now, List<String> before) {
        return now.equals(before)
                || (now.size() == 1
                        && before.size() == 1
                        && NUMBER.matcher(now.get(0)).matches()
                        && NUMBER.matcher(before.get(0)).matches()
                        && Integer.parseInt(now.get(0)) >= Integer.parseInt(before.get(0)));
    }
}
