package dev.migrate.changelog;

import dev.migrate.error.MigrateException;
import dev.migrate.error.SourceLocation;
import dev.migrate.revision.Nearest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.function.IntSupplier;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The values of <code>${name}</code> and <code>${name:default}</code> in revisions; <code>$${</code> stands for a
 * literal <code>${</code>.
 *
 * <p>A value is put in as it is: placeholders within it are none. Immutable and safe for use by several threads.
 */
public final class Placeholders {

    private static final Pattern PLACEHOLDER =
            Pattern.compile("\\$\\$\\{|\\$\\{(?:([A-Za-z0-9_.-]+)(?::([^}\\r\\n]*+))?\\})?");

    private static final String ESCAPE = "$${";
    private static final String START = "${";

    private static final Pattern ANY = Pattern.compile("\\$\\{([^}\\r\\n]+)\\}");

    private final Map<String, String> values;
    private final boolean keepsUnknown;

    private Placeholders(Map<String, String> values, boolean keepsUnknown) {
        this.values = values;
        this.keepsUnknown = keepsUnknown;
    }

    /** Returns placeholders with these values by name. */
    public static Placeholders of(Map<String, String> values) {
        return new Placeholders(Map.copyOf(values), false);
    }

    /**
     * Returns these values and weaker ones, all of which leave unknown names as they are written; there are no defaults and
     * no escape.
     */
    public Placeholders over(Map<String, String> weaker) {
        Map<String, String> all = new HashMap<>(weaker);
        all.putAll(values);
        return new Placeholders(Map.copyOf(all), true);
    }

    /** Returns no placeholders, so that only those with a default can be used. */
    public static Placeholders none() {
        return of(Map.of());
    }

    /** Returns the value of a name without regard to case, or {@code null} if there is none. */
    public @Nullable String find(String name) {
        String exact = values.get(name);
        return (exact != null)
                ? exact
                : values.entrySet().stream()
                        .filter((entry) -> entry.getKey().equalsIgnoreCase(name))
                        .map(Map.Entry::getValue)
                        .findFirst()
                        .orElse(null);
    }

    /** Whether a text would be another with other values. */
    public static boolean isIn(String text) {
        return text.contains(START)
                && PLACEHOLDER.matcher(text).results().anyMatch((match) -> !ESCAPE.equals(match.group()));
    }

    /** Returns the text that {@link #expand} turns into this one. */
    public static String escape(String text) {
        return text.replace(START, ESCAPE);
    }

    /**
     * Puts the values in.
     *
     * @param text the text as it was read
     * @param source the file that the text was read from
     * @param start where in the file's text it starts; asked only for an error
     * @throws MigrateException if a name is unknown or a placeholder is malformed, at its line and column
     */
    public String expand(String text, SourceText source, IntSupplier start) {
        return expand(text, (ordinal) -> source.location(find(source.text(), start.getAsInt(), ordinal)));
    }

    /**
     * Puts the values in.
     *
     * @param text the text as it was read
     * @param place where the text's first, second … placeholder is, counted from 0; asked only for an error
     * @throws MigrateException if a name is unknown or a placeholder is malformed, at its place
     */
    public String expand(String text, IntFunction<SourceLocation> place) {
        if (!text.contains(START)) {
            return text;
        }
        if (keepsUnknown) {
            return ANY.matcher(text)
                    .replaceAll(
                            (match) -> Matcher.quoteReplacement(values.getOrDefault(match.group(1), match.group())));
        }
        StringBuilder expanded = new StringBuilder();
        Matcher matcher = PLACEHOLDER.matcher(text);
        for (int ordinal = 0; matcher.find(); ordinal++) {
            String value = value(matcher);
            if (value == null) {
                throw unknown(matcher.group(1), place.apply(ordinal));
            }
            matcher.appendReplacement(expanded, Matcher.quoteReplacement(value));
        }
        return matcher.appendTail(expanded).toString();
    }

    private @Nullable String value(MatchResult match) {
        if (match.group().equals(ESCAPE)) {
            return START;
        }
        String name = match.group(1);
        return (name == null) ? null : values.getOrDefault(name, match.group(2));
    }

    /**
     * Returns where a placeholder is in the text of a file, in which quotes and indentation are around the text; the
     * placeholders come in the same order.
     */
    public static int find(CharSequence file, int start, int ordinal) {
        return PLACEHOLDER
                .matcher(file)
                .region(start, file.length())
                .results()
                .skip(ordinal)
                .findFirst()
                .map(MatchResult::start)
                .orElse(start);
    }

    private MigrateException unknown(@Nullable String name, SourceLocation place) {
        if (name == null) {
            return new MigrateException(
                    "A placeholder has no valid name or no end.",
                    place,
                    "Write '${name}' or '${name:default}' on one line, or '$${' for a literal '${'.");
        }
        List<String> nearest = Nearest.to(name, values.keySet().stream());
        String guess = nearest.isEmpty() ? "Set" : "Did you mean '" + nearest.get(0) + "'? Otherwise set";
        return new MigrateException(
                "The placeholder '" + name + "' has no value.",
                place,
                guess + " 'migrate.placeholders." + name + "', or write '$${' for a literal '${'.");
    }
}
