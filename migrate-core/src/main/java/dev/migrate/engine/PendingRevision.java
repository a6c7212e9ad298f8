package dev.migrate.engine;

import dev.migrate.changelog.CodeBody;
import dev.migrate.changelog.DeclaredBody;
import dev.migrate.changelog.Migration;
import dev.migrate.changelog.RevisionScript;
import dev.migrate.changelog.replay.StatefulDowngrade;
import java.util.List;

/**
 * A revision that waits to be applied.
 *
 * @param migration the revision
 * @param held whether somebody rolled it back on purpose, or it builds on such a one
 * @param dialectId the database that it waits for
 * @param findings what speaks against all that is pending
 */
public record PendingRevision(Migration migration, boolean held, String dialectId, PendingFindings findings) {

    /**
     * Whether there is a way back; reads the revision's body.
     *
     * @throws dev.migrate.error.MigrateException if the body can't be read
     */
    public boolean reversible() {
        if (migration.body() instanceof DeclaredBody declared) {
            RevisionScript script = declared.read().appliedTo(dialectId);
            return script.downgrade().isPresent() || StatefulDowngrade.mayExist(script);
        }
        return ((CodeBody) migration.body()).reversible();
    }

    /**
     * Returns what speaks against running it; reads its body, and those of the revisions that run before it.
     *
     * @throws dev.migrate.error.MigrateException if a body can't be read
     */
    public List<PlanNote> notes() {
        return findings.of(migration.id());
    }
}
