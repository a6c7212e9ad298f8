package dev.migrate.error;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A failure that a person can act on: the problem, the places where it is, and the remedy.
 *
 * <p>The message is one paragraph, {@code where: what. What to do.}, and never contains credentials or values of data
 * rows. It is thrown once, where the context is known, and logged only at the edge of the application. Packages derive
 * their own exceptions from it where a caller has to tell failures apart.
 */
public class MigrateException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String problem;
    private final transient List<SourceLocation> locations;
    private final String remedy;

    /**
     * Creates a failure at any number of places.
     *
     * @param problem what is wrong, a sentence that ends with a full stop and has offending values in single quotes
     * @param locations the places involved, the most important one first; may be empty
     * @param remedy what to do, one or more sentences
     * @param cause the original failure, if there is one
     */
    public MigrateException(String problem, List<SourceLocation> locations, String remedy, @Nullable Throwable cause) {
        super(message(problem, locations, remedy), cause);
        this.problem = problem;
        this.locations = List.copyOf(locations);
        this.remedy = remedy;
    }

    /** Creates a failure that isn't about a file. */
    public MigrateException(String problem, String remedy) {
        this(problem, List.of(), remedy, null);
    }

    /** Creates a failure at one place. */
    public MigrateException(String problem, SourceLocation location, String remedy) {
        this(problem, List.of(location), remedy, null);
    }

    /** Returns what is wrong. */
    public String problem() {
        return problem;
    }

    /** Returns the places involved, the most important one first. */
    public List<SourceLocation> locations() {
        return locations;
    }

    /** Returns what to do. */
    public String remedy() {
        return remedy;
    }

    private static String message(String problem, List<SourceLocation> locations, String remedy) {
        String text = problem + " " + remedy;
        if (locations.isEmpty()) {
            return text;
        }
        if (locations.size() == 1) {
            return locations.get(0) + ": " + text;
        }
        String places = locations.stream().map(SourceLocation::toString).collect(Collectors.joining(", "));
        return problem + " Found at: " + places + ". " + remedy;
    }
}
