package dev.migrate.dialect;

import dev.migrate.error.MigrateException;
import dev.migrate.error.SourceLocation;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Writes identifiers for one database: quoted when they need to be, and never otherwise.
 *
 * <p>An identifier needs quotes if it is a reserved word, if its case would be lost without them, or if it has other
 * characters than ASCII letters, digits and underscores. Names that are all in lower case count as names without a case
 * where the database folds to upper case, because that is how people write them.
 */
public class Identifiers {

    private final String product;
    private final IdentifierCase folding;
    private final Set<String> reservedWords;
    private final NameLimit limit;
    private final boolean quotesInNames;
    private final boolean leadingUnderscores;

    /**
     * Creates the rules of a database.
     *
     * @param product the product's name for messages
     * @param folding what the database makes of identifiers without quotes
     * @param reservedWords the words that need quotes, in lower case
     * @param limit how long a name can be
     */
    public Identifiers(String product, IdentifierCase folding, Set<String> reservedWords, NameLimit limit) {
        this(product, folding, reservedWords, limit, true, true);
    }

    private Identifiers(
            String product,
            IdentifierCase folding,
            Set<String> reservedWords,
            NameLimit limit,
            boolean leadingUnderscores,
            boolean quotesInNames) {
        this.product = product;
        this.folding = folding;
        this.reservedWords = Set.copyOf(reservedWords);
        this.limit = limit;
        this.quotesInNames = quotesInNames;
        this.leadingUnderscores = leadingUnderscores;
    }

    /** Returns these rules for a database in which a name needs quotes if it begins with an underscore. */
    public Identifiers withoutLeadingUnderscores() {
        return new Identifiers(product, folding, reservedWords, limit, false, quotesInNames);
    }

    /** Returns the identifier as it stands in SQL. */
    public final String quote(String identifier) {
        return quote(identifier, null);
    }

    /**
     * Returns the identifier as it stands in SQL.
     *
     * @throws MigrateException at this location if no object of the database can have the name
     */
    public final String quote(String identifier, @Nullable SourceLocation location) {
        String problem = problem(identifier);
        if (problem != null) {
            throw new MigrateException(
                    "The name '" + Excerpt.of(identifier) + "' " + problem + ".",
                    (location == null) ? List.of() : List.of(location),
                    "Choose another name.",
                    null);
        }
        return needsQuotes(identifier) ? quoted(identifier) : identifier;
    }

    /** Returns the same rules for a database in which even a name in quotes can't contain a quote. */
    public Identifiers withoutQuotesInNames() {
        return new Identifiers(product, folding, reservedWords, limit, leadingUnderscores, false);
    }

    /** Returns the identifier in quotes, with those inside doubled. */
    protected String quoted(String identifier) {
        return '"' + identifier.replace("\"", "\"\"") + '"';
    }

    /** Returns why no object can have the name, to follow it in a sentence, or {@code null} if all is well. */
    protected @Nullable String problem(String identifier) {
        if (identifier.isEmpty()) {
            return "is empty";
        }
        if (!limit.allows(identifier)) {
            return "is longer than the " + limit + " that " + product + " holds";
        }
        if (!quotesInNames && identifier.indexOf('"') >= 0) {
            return "contains a quote (\"), which " + product + " can't hold in a name";
        }
        return StorableText.problem(identifier);
    }

    /** Whether the identifier means the same with quotes and without. */
    final boolean needsNoQuotes(String identifier) {
        return !identifier.isEmpty() && !needsQuotes(identifier);
    }

    private boolean needsQuotes(String identifier) {
        return !regular(identifier)
                || (!leadingUnderscores && identifier.startsWith("_"))
                || reservedWords.contains(identifier.toLowerCase(Locale.ROOT));
    }

    /** Asked for every name in every statement, so it looks at each character once. */
    private boolean regular(String identifier) {
        boolean lower = false;
        boolean upper = false;
        for (int i = 0; i < identifier.length(); i++) {
            char c = identifier.charAt(i);
            boolean digit = c >= '0' && c <= '9';
            lower |= c >= 'a' && c <= 'z';
            upper |= c >= 'A' && c <= 'Z';
            if (!isAsciiLetter(c) && c != '_' && !(digit && i > 0)) {
                return false;
            }
        }
        return switch (folding) {
            case LOWER -> !upper;
            case UPPER -> !(lower && upper);
            case MIXED -> true;
        };
    }

    private static boolean isAsciiLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }
}
