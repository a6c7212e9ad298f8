package dev.migrate.changelog.replay;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What stands before the body of a routine, so that two texts can be compared.
 *
 * @param arguments what is between the parentheses behind the name, with single blanks
 * @param whole everything up to the body, without {@code or replace}
 */
record RoutineHead(String arguments, String whole) {

    private static final Pattern CREATE = Pattern.compile("(?is)^\\s*create\\s+(or\\s+(replace|alter)\\s+)?");

    private static final Pattern BODY =
            Pattern.compile("(?is)\\$\\w*\\$|'|\\b(as|begin|return|call|reads|modifies)\\b");

    static RoutineHead of(String text) {
        Matcher create = CREATE.matcher(text);
        String rest = create.find() ? text.substring(create.end()) : text;
        int open = rest.indexOf('(');
        int close = (open < 0) ? -1 : closing(rest, open);
        String arguments = (close < 0) ? "" : rest.substring(open + 1, close);
        Matcher body = BODY.matcher(rest);
        String head = body.find(Math.max(close, 0)) ? rest.substring(0, body.start()) : rest;
        return new RoutineHead(normal(arguments), normal(head));
    }

    private static int closing(String text, int open) {
        int depth = 0;
        for (int i = open; i < text.length(); i++) {
            char c = text.charAt(i);
            depth += (c == '(') ? 1 : (c == ')') ? -1 : 0;
            if (depth == 0) {
                return i;
            }
        }
        return -1;
    }

    private static String normal(String text) {
        return text.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }
}
