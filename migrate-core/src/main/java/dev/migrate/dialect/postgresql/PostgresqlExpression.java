package dev.migrate.dialect.postgresql;

/** An expression as PostgreSQL prints it. */
final class PostgresqlExpression {

    private PostgresqlExpression() {}

    /** Returns the expression without the parentheses that are around all of it, if there are any. */
    static String withoutOuterParentheses(String expression) {
        boolean enclosed = expression.startsWith("(") && closing(expression) == expression.length() - 1;
        return enclosed ? expression.substring(1, expression.length() - 1) : expression;
    }

    /** Returns where the parenthesis closes that the expression begins with. */
    private static int closing(String expression) {
        int depth = 0;
        char quote = 0;
        for (int i = 0; i < expression.length(); i++) {
            char c = expression.charAt(i);
            if (quote != 0) {
                quote = (c == quote) ? 0 : quote;
            } else if (c == '\'' || c == '"') {
                quote = c;
            } else if (c == '(') {
                depth++;
            } else if (c == ')' && --depth == 0) {
                return i;
            }
        }
        return -1;
    }
}
