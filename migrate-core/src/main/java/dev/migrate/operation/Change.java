package dev.migrate.operation;

import dev.migrate.error.SourceLocation;
import java.util.List;
import java.util.Optional;

/**
 * An operation as somebody wrote it: for which databases, and where.
 *
 * @param operation what to do
 * @param dbms the databases that it is for, as written ({@code postgresql}, {@code !h2}); empty means all
 * @param location the file and line, or the class
 */
public record Change(Operation operation, List<String> dbms, SourceLocation location) {

    public Change {
        dbms = List.copyOf(dbms);
    }

    /** Returns a change for all databases. */
    public static Change of(Operation operation, SourceLocation location) {
        return new Change(operation, List.of(), location);
    }

    /** Whether the change is for the database with this dialect id. */
    public boolean appliesTo(String dialectId) {
        return isFor(dbms, dialectId);
    }

    /** Whether such a list means the database: it is empty, names it, or excludes others and nothing else. */
    public static boolean isFor(List<String> dbms, String dialectId) {
        if (dbms.isEmpty() || dbms.contains(dialectId) || dbms.contains("all")) {
            return true;
        }
        boolean onlyExclusions = dbms.stream().allMatch((name) -> name.startsWith("!"));
        return onlyExclusions && !dbms.contains("!" + dialectId);
    }

    /** Returns the change that undoes this one, at the same place, or nothing where the operation has no inverse. */
    public Optional<Change> inverse() {
        return operation.inverse().map((inverse) -> new Change(inverse, dbms, location));
    }
}
