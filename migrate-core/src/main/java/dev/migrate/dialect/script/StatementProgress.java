package dev.migrate.dialect.script;

import org.jspecify.annotations.Nullable;

/** What is known of a statement while its tokens go by. */
final class StatementProgress {

    private final LexicalRules rules;
    private @Nullable SqlToken first;
    private @Nullable SqlToken previous;
    private int atomicDepth;
    private boolean fromStdin;
    private final CompoundBody compound = new CompoundBody();

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
        fromStdin |= token.isWord("stdin") && previousIs("from");
        previous = token;
    }

    /** Returns where the first token that does something starts, or -1 if there is none yet. */
    int start() {
        return (first == null) ? -1 : first.start();
    }

    boolean insideBody() {
        return (atomicDepth > 0 && rules.has(LexicalFeature.ATOMIC_BODIES))
                || (compound.isOpen() && rules.has(LexicalFeature.COMPOUND_BODIES));
    }

    boolean expectsData() {
        return fromStdin && startsWith("copy") && rules.has(LexicalFeature.COPY_DATA);
    }

    private boolean startsWith(String word) {
        return first != null && first.isWord(word);
    }

    private boolean previousIs(String word) {
        return previous != null && previous.isWord(word);
    }
}
