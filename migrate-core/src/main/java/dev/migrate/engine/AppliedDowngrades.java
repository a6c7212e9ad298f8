package dev.migrate.engine;

import dev.migrate.changelog.Migration;
import dev.migrate.operation.Change;
import java.util.List;
import java.util.Optional;

/** What is remembered of how applied revisions are reverted. */
@FunctionalInterface
interface AppliedDowngrades {

    /** Remembers nothing, because no database is asked. */
    AppliedDowngrades NONE = (migration, canonicalChecksum) -> Optional.empty();

    /** Returns the changes that revert an applied revision whose operations have this checksum. */
    Optional<List<Change>> downgrade(Migration migration, String canonicalChecksum);
}
