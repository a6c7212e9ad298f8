package dev.migrate.dialect;

import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * How names in a catalogue and names as people write them belong together.
 *
 * <p>A server that folds to upper case stores {@code orders} as {@code ORDERS}; people go on writing {@code orders}. Only
 * names that need no quotes are unfolded: {@code Orders}, {@code MY ORDERS} and reserved words stay as they are. A stored {@code orders}
 * beside {@code ORDERS} is the one exception in which the upper-case name is kept, so that the two stay apart.
 *
 * @param identifierCase what the server makes of identifiers without quotes
 * @param reservedWords the words that are always quoted and so never folded, in lower case
 * @param leadingUnderscores whether a name that begins with an underscore needs no quotes for that
 */
public record CatalogNames(IdentifierCase identifierCase, Set<String> reservedWords, boolean leadingUnderscores) {

    private static final Pattern UPPER_CASE_WORD = Pattern.compile("[A-Z_][A-Z0-9_]*");
    private static final Pattern LOWER_CASE_WORD = Pattern.compile("[a-z_][a-z0-9_]*");

    public CatalogNames {
        reservedWords = Set.copyOf(reservedWords);
    }

    /** Describes a database in which a name may begin with an underscore. */
    public CatalogNames(IdentifierCase identifierCase, Set<String> reservedWords) {
        this(identifierCase, reservedWords, true);
    }

    /** Returns the stored name as a person writes it. */
    public String written(String stored) {
        return isFolded(stored) ? stored.toLowerCase(Locale.ROOT) : stored;
    }

    /** Returns the stored name as a person writes it, still distinct from its siblings. */
    public String written(String stored, Set<String> storedSiblings) {
        String written = written(stored);
        return written.equals(stored) || !storedSiblings.contains(written) ? written : stored;
    }

    /** Returns the names under which the catalogue may have what a person writes so. */
    public Set<String> stored(String written) {
        String folded = identifierCase.fold(written);
        return needsNoQuotes(written) && !folded.equals(written) ? Set.of(written, folded) : Set.of(written);
    }

    /** Returns which of the wanted schemas, as people write them, hold which of the wanted tables, by what is stored. */
    public Map<String, Set<String>> asWritten(
            Map<String, Set<String>> stored, Collection<String> schemas, Collection<String> tables) {
        Map<String, Set<String>> written = new HashMap<>();
        for (String schema : schemas) {
            Set<String> inSchema = new HashSet<>();
            stored(schema).forEach((name) -> inSchema.addAll(stored.getOrDefault(name, Set.of())));
            Set<String> found = tables.stream()
                    .filter((table) -> !Collections.disjoint(stored(table), inSchema))
                    .collect(Collectors.toSet());
            if (!found.isEmpty()) {
                written.put(schema, found);
            }
        }
        return written;
    }

    /** Returns the stored name as it stands in SQL, for a type that is passed through as written. */
    public String sql(String stored) {
        String written = written(stored);
        boolean plain = needsNoQuotes(written) && identifierCase.fold(written).equals(stored);
        return plain ? written : '"' + stored.replace("\"", "\"\"") + '"';
    }

    private boolean isFolded(String stored) {
        return identifierCase == IdentifierCase.UPPER
                && UPPER_CASE_WORD.matcher(stored).matches()
                && needsNoQuotes(stored.toLowerCase(Locale.ROOT));
    }

    private boolean needsNoQuotes(String lowerCase) {
        return LOWER_CASE_WORD.matcher(lowerCase).matches()
                && !reservedWords.contains(lowerCase)
                && (leadingUnderscores || !lowerCase.startsWith("_"));
    }
}
