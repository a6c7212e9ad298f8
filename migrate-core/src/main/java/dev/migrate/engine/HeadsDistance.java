package dev.migrate.engine;

import dev.migrate.changelog.Changelog;
import dev.migrate.changelog.Migration;
import dev.migrate.revision.RevisionHeader;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What lies between a database and the heads of an application's revisions. Immutable.
 *
 * @param unknown the applied heads that the application doesn't know
 * @param pending the ids of the revisions that an upgrade to all heads would run, in order
 */
public record HeadsDistance(Set<String> unknown, List<String> pending) {

    static HeadsDistance of(Changelog changelog, DatabaseState seen) {
        UpgradeSteps steps = UpgradeSteps.pending(changelog, seen);
        return new HeadsDistance(
                changelog.graph().unknown(seen.heads()),
                Stream.concat(
                                steps.path().stream().map(RevisionHeader::id),
                                steps.again().stream().map(Migration::id))
                        .toList());
    }
}
