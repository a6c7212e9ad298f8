package dev.migrate;

import dev.migrate.changelog.Changelog;
import dev.migrate.engine.EngineParts;
import dev.migrate.engine.HeadsDistance;
import dev.migrate.engine.StatusReader;
import dev.migrate.error.MigrateException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Makes sure that a database is at the heads, because only then a difference means a missing revision. */
final class HeadsRequired {

    private final EngineParts parts;

    HeadsRequired(EngineParts parts) {
        this.parts = parts;
    }

    /**
     * Returns the revisions at whose heads the database is.
     *
     * @throws MigrateException if it isn't, naming what is unknown or pending
     */
    Changelog check() {
        Changelog changelog = parts.changelog();
        HeadsDistance distance = new StatusReader(parts).distance(changelog);
        Set<String> unknown = new TreeSet<>(distance.unknown());
        if (!unknown.isEmpty()) {
            throw new MigrateException(
                    "The database is ahead of this application: it is at '" + String.join("', '", unknown)
                            + "', which isn't among the application's revisions.",
                    "Use the application that has the revision, or compare with a replay of the revisions: --against"
                            + " replay.");
        }
        List<String> pending = distance.pending();
        if (!pending.isEmpty()) {
            throw new MigrateException(
                    "The database isn't at the heads: " + ((pending.size() == 1) ? "revision " : "the revisions ")
                            + pending.stream().map((id) -> "'" + id + "'").collect(Collectors.joining(", "))
                            + ((pending.size() == 1) ? " is" : " are")
                            + " pending, so it can't be told what the next one lacks.",
                    "Apply what is pending with 'migrate upgrade', or compare with a replay of the revisions:"
                            + " --against replay.");
        }
        return changelog;
    }
}
