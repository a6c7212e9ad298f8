package dev.migrate.revision;

import dev.migrate.error.MigrateException;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where a command shall go, as a person types it: {@code [branch@][symbol][+N|-N]}.
 *
 * <p>A target is only syntax; {@link RevisionGraph#resolve} says which revisions it means. Immutable.
 *
 * @param branch a branch label, an id or a prefix of one, or null where no branch is named
 * @param symbol {@code head}, {@code heads}, {@code base}, {@code current}, an id, a prefix or a label; null for steps
 *     from where the database is
 * @param steps how many revisions up, or down if negative; 0 for none
 */
public record Target(@Nullable String branch, @Nullable String symbol, int steps) {

    static final String HEAD = "head";
    static final String HEADS = "heads";
    static final String BASE = "base";
    static final String CURRENT = "current";

    private static final Set<String> SYMBOLS = Set.of(HEAD, HEADS, BASE, CURRENT);
    private static final Pattern SYNTAX =
            Pattern.compile("(?:([A-Za-z0-9_.]{1,64})@)?([A-Za-z0-9_.]{0,64})([+-][0-9]{1,9})?");

    public Target {
        boolean empty = symbol == null && steps == 0;
        boolean stepsFromSeveral = HEADS.equals(symbol) && steps != 0;
        if (empty || stepsFromSeveral || (branch != null && SYMBOLS.contains(branch))) {
            throw unreadable(text(branch, symbol, steps));
        }
    }

    /**
     * Reads a target.
     *
     * @throws MigrateException if it can't be read; whether the revision exists is not looked at
     */
    public static Target parse(String text) {
        String stripped = text.strip();
        Matcher matcher = SYNTAX.matcher(stripped);
        if (!matcher.matches()) {
            throw unreadable(stripped);
        }
        String symbol = matcher.group(2);
        String delta = matcher.group(3);
        int steps = delta == null ? 0 : Integer.parseInt(delta);
        if (delta != null && steps == 0) {
            throw unreadable(stripped);
        }
        String named = symbol == null || symbol.isEmpty() ? null : symbol;
        if (named == null && steps == 0) {
            throw unreadable(stripped);
        }
        return new Target(matcher.group(1), named, steps);
    }

    /** Returns the target that means the one head. */
    public static Target head() {
        return new Target(null, HEAD, 0);
    }

    /** Returns the target that means every head. */
    public static Target heads() {
        return new Target(null, HEADS, 0);
    }

    /** Returns the target that means nothing applied. */
    public static Target base() {
        return new Target(null, BASE, 0);
    }

    /** Returns the target that means one revision. */
    public static Target revision(String id) {
        return new Target(null, id, 0);
    }

    /** Whether the target is a number of steps and nothing else, which a range counts from its other end. */
    boolean isRelative() {
        return symbol == null;
    }

    /** Whether the steps start where the database is. */
    boolean countsFromDatabase() {
        return symbol == null || (symbol.equals(CURRENT) && steps != 0);
    }

    /** Whether what the target means depends on where a database is. */
    public boolean needsDatabase() {
        return symbol == null || symbol.equals(CURRENT);
    }

    /** Returns the target as it is typed. */
    @Override
    public String toString() {
        return text(branch, symbol, steps);
    }

    private static String text(@Nullable String branch, @Nullable String symbol, int steps) {
        String prefix = branch == null ? "" : branch + "@";
        String delta = steps == 0 ? "" : (steps > 0 ? "+" : "") + steps;
        return prefix + (symbol == null ? "" : symbol) + delta;
    }

    private static MigrateException unreadable(String text) {
        return new MigrateException(
                "Target '" + text + "' can't be read.",
                "Type a revision id or at least 4 characters of its beginning (8f2c1d7ab034, 8f2c), head, heads, base,"
                        + " current, steps from where the database is (+2, -1), steps from a revision (8f2c+2, head-1),"
                        + " or one of these inside a branch (label@head, label@+1).");
    }
}
