package dev.migrate.dialect.script;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What is known of a statement while its tokens go by. */
final class StatementProgress {

    private static final Set<String> BLOCK_STARTS = Set.of("begin", "declare");
    private static final Set<String> CREATE_OPTIONS = Set.of("or", "replace", "editionable", "noneditionable");
    private static final Set<String> UNIT_KINDS =
            Set.of("procedure", "function", "package", "trigger", "type", "library", "java");

    private final LexicalRules rules;
    private @Nullable SqlToken first;
    private @Nullable SqlToken previous;
    private int atomicDepth;
    private boolean fromStdin;
    private final CompoundBody compound = new CompoundBody();
    private boolean unit;
    private boolean unitPossible = true;

    StatementProgress(LexicalRules rules) {
        this.rules = rules;
    }

    void accept(SqlToken token) {
        if (!token.significant()) {
            return;
        }
        if (first == null) {
            first = token;
        }
        if (atomicDepth > 0) {
            atomicDepth += token.isWord("case") ? 1 : token.isWord("end") ? -1 : 0;
        } else if (token.isWord("atomic") && previousIs("begin") && startsWith("create")) {
            atomicDepth = 1;
        }
        compound.accept(token, previous);
        if (unitPossible && !unit) {
            noteUnit(token);
        }
        fromStdin |= token.isWord("stdin") && previousIs("from");
        previous = token;
    }

    /** Returns where the first token that does something starts, or -1 if there is none yet. */
    int start() {
        return (first == null) ? -1 : first.start();
    }

    boolean insideBody() {
        return (atomicDepth > 0 && rules.has(LexicalFeature.ATOMIC_BODIES))
                || (unit && rules.has(LexicalFeature.PLSQL_BLOCKS))
                || (compound.isOpen() && rules.has(LexicalFeature.COMPOUND_BODIES));
    }

    boolean expectsData() {
        return fromStdin && startsWith("copy") && rules.has(LexicalFeature.COPY_DATA);
    }

    /** A block starts with its first word; a stored unit names its kind right after {@code create} and what belongs to it. */
    private void noteUnit(SqlToken token) {
        String word = token.lowerCase();
        if (previous == null) {
            unit = BLOCK_STARTS.contains(word);
            unitPossible = unit || word.equals("create");
        } else {
            unit = UNIT_KINDS.contains(word);
            unitPossible = unit || CREATE_OPTIONS.contains(word);
        }
    }

    /** Whether nothing stands yet that no {@code COPY} starts with. */
    boolean mayBeCopy() {
        return rules.has(LexicalFeature.COPY_DATA) && (first == null || startsWith("copy"));
    }

    private boolean startsWith(String word) {
        return first != null && first.isWord(word);
    }

    private boolean previousIs(String word) {
        return previous != null && previous.isWord(word);
    }
}
