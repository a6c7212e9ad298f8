package dev.migrate.dialect.mysql;

import dev.migrate.dialect.script.SqlToken;
import java.util.ArrayList;
import java.util.List;

/** The words of a definition that the server printed, taken one after the other. For one thread. */
final class MysqlShownWords {

    private final String sql;
    private final List<SqlToken> tokens;
    private int next;

    MysqlShownWords(String sql, List<SqlToken> tokens) {
        this.sql = sql;
        this.tokens = tokens;
    }

    boolean isEnd() {
        return next >= tokens.size();
    }

    /** Whether an identifier in quotes comes next. */
    boolean isName() {
        return is("`") || is("\"");
    }

    private boolean is(String start) {
        return !isEnd() && tokens.get(next).text().startsWith(start);
    }

    boolean isText() {
        return is("'");
    }

    boolean isWord(String word) {
        return !isEnd() && tokens.get(next).isWord(word);
    }

    /** Takes these words if they come next, and tells whether they did. */
    boolean takes(String... words) {
        for (int i = 0; i < words.length; i++) {
            if (next + i >= tokens.size() || !tokens.get(next + i).isWord(words[i])) {
                return false;
            }
        }
        next += words.length;
        return true;
    }

    /** Takes one token as it stands. */
    String take() {
        return isEnd() ? "" : tokens.get(next++).text();
    }

    /** Takes an identifier and returns it without its quotes. */
    String name() {
        String quoted = take();
        if (quoted.length() < 2) {
            return quoted;
        }
        String mark = quoted.substring(0, 1);
        return quoted.substring(1, quoted.length() - 1).replace(mark + mark, mark);
    }

    void skipTo(String symbol) {
        while (!isEnd() && !is(symbol)) {
            next++;
        }
    }

    boolean isParenthesis() {
        return is("(");
    }

    /** Takes what stands in parentheses, and returns it without them; empty if there are none. */
    String parentheses() {
        if (!isParenthesis()) {
            return "";
        }
        int open = next;
        int close = closing();
        next = close + 1;
        return sql.substring(tokens.get(open).start() + 1, tokens.get(close).start())
                .strip();
    }

    /** Takes what stands in parentheses, split at its commas. */
    List<MysqlShownWords> items() {
        List<MysqlShownWords> items = new ArrayList<>();
        if (!isParenthesis()) {
            return items;
        }
        int close = closing();
        int start = next + 1;
        int depth = 0;
        for (int i = start; i <= close; i++) {
            String text = tokens.get(i).text();
            if (i == close || (depth == 0 && text.equals(","))) {
                items.add(new MysqlShownWords(sql, tokens.subList(start, i)));
                start = i + 1;
            }
            depth += text.equals("(") ? 1 : text.equals(")") ? -1 : 0;
        }
        next = close + 1;
        return items;
    }

    /** Returns everything that is left, as it stands. */
    String rest() {
        return isEnd() ? "" : textUpTo(tokens.size());
    }

    /** Takes what stands before the first of these words that is in no parentheses, or everything. */
    String upTo(List<String> words) {
        int end = next;
        int depth = 0;
        while (end < tokens.size()) {
            SqlToken token = tokens.get(end);
            if (depth == 0 && words.stream().anyMatch(token::isWord)) {
                break;
            }
            depth += token.text().equals("(") ? 1 : token.text().equals(")") ? -1 : 0;
            end++;
        }
        String text = (end == next) ? "" : textUpTo(end);
        next = end;
        return text;
    }

    private String textUpTo(int end) {
        SqlToken last = tokens.get(end - 1);
        return sql.substring(
                tokens.get(next).start(), last.start() + last.text().length());
    }

    private int closing() {
        int depth = 0;
        for (int i = next; i < tokens.size(); i++) {
            String text = tokens.get(i).text();
            depth += text.equals("(") ? 1 : text.equals(")") ? -1 : 0;
            if (depth == 0) {
                return i;
            }
        }
        return tokens.size() - 1;
    }
}
