package dev.migrate.engine;

import dev.migrate.adopt.ForeignTool;
import java.util.List;
import java.util.Set;

/**
 * What came of taking over a database.
 *
 * @param tool who has managed it
 * @param table where that tool remembers what it did
 * @param dryRun whether nothing was written
 * @param adopted the revisions that count as applied, in order
 * @param current the heads of them
 * @param pending what the next upgrade would run
 */
public record AdoptionResult(
        ForeignTool tool,
        String table,
        boolean dryRun,
        List<String> adopted,
        Set<String> current,
        List<String> pending) {

    public AdoptionResult {
        adopted = List.copyOf(adopted);
        pending = List.copyOf(pending);
    }
}
