package dev.migrate.revision;

import dev.migrate.error.SourceLocation;
import java.util.Collection;
import java.util.List;

/**
 * One thing that is wrong with a set of revisions.
 *
 * @param problem what is wrong
 * @param locations every file involved
 * @param remedy what to do
 */
record Fault(String problem, List<SourceLocation> locations, String remedy) {

    Fault {
        locations = List.copyOf(locations);
    }

    static Fault at(Collection<RevisionHeader> revisions, String problem, String remedy) {
        return new Fault(
                problem, revisions.stream().map(RevisionHeader::location).toList(), remedy);
    }
}
