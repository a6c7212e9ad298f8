package dev.migrate.dialect.script;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How deep a routine's body is nested while the tokens of its statement go by.
 *
 * <p>Only {@code BEGIN} and {@code CASE} are counted: they end with a plain {@code END}, or with {@code END CASE}. What ends with
 * {@code END IF} and the like can't stand around them alone.
 */
final class CompoundBody {

    private static final Set<String> ROUTINES = Set.of("procedure", "function", "trigger", "event", "package");
    private static final Set<String> AFTER_END = Set.of("if", "while", "loop", "repeat", "for");

    private boolean create;
    private boolean routine;
    private int depth;

    void accept(SqlToken token, @Nullable SqlToken previous) {
        if (token.kind() != SqlToken.Kind.WORD) {
            return;
        }
        String word = token.lowerCase();
        boolean afterEnd = previous != null && previous.isWord("end");
        if (depth == 0 && routine && afterEnd && AFTER_END.contains(word)) {
            depth++;
        } else if (depth == 0) {
            create |= previous == null && word.equals("create");
            routine |= create && ROUTINES.contains(word);
            boolean anonymous = word.equals("not") && previous != null && previous.isWord("begin");
            depth += (routine && word.equals("begin")) || anonymous ? 1 : 0;
        } else if (word.equals("begin")
                || (afterEnd && AFTER_END.contains(word))
                || (!afterEnd && word.equals("case"))) {
            depth++;
        } else if (word.equals("end")) {
            depth--;
        }
    }

    boolean isOpen() {
        return depth > 0;
    }
}
