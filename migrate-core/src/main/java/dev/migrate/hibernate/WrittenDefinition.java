package dev.migrate.hibernate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wrote into {@code columnDefinition}, which is more than a type at times: {@code varchar(20) default 'x' not
 * null}.
 *
 * @param type the type, in SQL
 * @param defaultValue the default, in SQL, or {@code null}
 * @param notNull whether it says {@code not null}
 * @param identity whether the database generates values
 * @param unique whether it says {@code unique}
 * @param comment the comment, or {@code null}
 */
record WrittenDefinition(
        String type,
        @Nullable String defaultValue,
        boolean notNull,
        boolean identity,
        boolean unique,
        @Nullable String comment) {

    private static final Pattern TOKEN = Pattern.compile("'(?:[^']|'')*'|\"[^\"]*\"|`[^`]*`|[(),]|[^\\s(),'\"`]+");
    private static final Set<String> CLAUSES = Set.of(
            "default", "not", "null", "unique", "primary", "comment", "check", "references", "auto_increment", "on");

    /** Takes a definition apart; what isn't known among its clauses belongs to the one before it. */
    static WrittenDefinition read(String sql) {
        StringBuilder type = new StringBuilder();
        StringBuilder defaultValue = new StringBuilder();
        StringBuilder ignored = new StringBuilder();
        StringBuilder current = type;
        boolean notNull = false;
        boolean identity = false;
        boolean unique = false;
        String comment = null;
        List<String> tokens = tokens(sql);
        int end = 0;
        int depth = 0;
        for (String token : tokens) {
            int start = sql.indexOf(token, end);
            String space = sql.substring(end, start);
            end = start + token.length();
            String word = token.toLowerCase(Locale.ROOT);
            depth += token.equals("(") ? 1 : token.equals(")") ? -1 : 0;
            boolean clause = depth == 0 && CLAUSES.contains(word) && start > 0;
            if (clause && !isValueOf(current == defaultValue && defaultValue.isEmpty(), word)) {
                notNull |= word.equals("not");
                identity |= word.equals("auto_increment");
                unique |= word.equals("unique");
                current = word.equals("default") ? defaultValue : ignored;
                current.append((current == ignored) ? " " + word : "");
            } else {
                if (current == ignored && ignored.toString().endsWith(" comment")) {
                    comment = unquoted(token);
                }
                current.append(current.isEmpty() ? "" : space).append(token);
            }
        }
        return new WrittenDefinition(
                type.toString().strip(),
                defaultValue.isEmpty() ? null : defaultValue.toString().strip(),
                notNull,
                identity,
                unique,
                comment);
    }

    private static boolean isValueOf(boolean atDefault, String word) {
        return atDefault && word.equals("null");
    }

    private static List<String> tokens(String sql) {
        List<String> tokens = new ArrayList<>();
        Matcher matcher = TOKEN.matcher(sql);
        while (matcher.find()) {
            tokens.add(matcher.group());
        }
        return tokens;
    }

    private static String unquoted(String literal) {
        return literal.startsWith("'") && literal.length() > 1
                ? literal.substring(1, literal.length() - 1).replace("''", "'")
                : literal;
    }
}
