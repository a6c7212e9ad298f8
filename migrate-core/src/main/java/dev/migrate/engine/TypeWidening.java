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

    private static final Set<String> EXACT_NUMBERS = Set.of("numeric", "decimal");

    private static final Set<String> SHORT_TEXTS = Set.of("char", "varchar", "nvarchar");

    private static final Set<String> LONG_TEXTS = Set.of("text", "clob", "longtext");

    private TypeWidening() {}

    static boolean holds(DataType newType, DataType oldType) {
        String now = newType.key();
        String before = oldType.key();
        if (WHOLE_NUMBERS.containsKey(now) && WHOLE_NUMBERS.containsKey(before)) {
            return WHOLE_NUMBERS.getOrDefault(now, 0) >= WHOLE_NUMBERS.getOrDefault(before, 0);
        }
        if (EXACT_NUMBERS.contains(now) && EXACT_NUMBERS.contains(before)) {
            return newType.arguments().equals(oldType.arguments())
                    || hasMoreDigits(newType.arguments(), oldType.arguments());
        }
        boolean longer = now.equals(before) && isAtLeast(newType.arguments(), oldType.arguments());
        return longer || (LONG_TEXTS.contains(now) && SHORT_TEXTS.contains(before));
    }

    /** Whether there are at least as many digits before and after the point. */
    private static boolean hasMoreDigits(List<String> now, List<String> before) {
        if (!isPrecise(now) || !isPrecise(before)) {
            return false;
        }
        int scale = scale(now);
        int scaleBefore = scale(before);
        return scale >= scaleBefore
                && Integer.parseInt(now.get(0)) - scale >= Integer.parseInt(before.get(0)) - scaleBefore;
    }

    private static boolean isPrecise(List<String> arguments) {
        return (arguments.size() == 1 || arguments.size() == 2)
                && arguments.stream()
                        .allMatch((argument) -> NUMBER.matcher(argument).matches());
    }

    private static int scale(List<String> arguments) {
        return (arguments.size() == 2) ? Integer.parseInt(arguments.get(1)) : 0;
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
