package dev.migrate.engine;

import dev.migrate.error.MigrateException;
import java.util.List;

/** Revisions that were edited after they were applied, so that files and database no longer tell the same story. */
public final class EditedRevisionException extends MigrateException {

    private static final long serialVersionUID = 1L;

    EditedRevisionException(List<EditedRevision> edited) {
        super(
                "Applied revisions have been edited: " + EditedRevisions.describe(edited) + ".",
                edited.stream()
                        .map((revision) -> revision.migration().header().location())
                        .toList(),
                "Put each file back and write a new revision instead; or, if the database already is as the file says,"
                        + " accept its content with 'migrate repair <revision>'. Setting"
                        + " 'migrate.on-edited-revision=warn' goes on without looking.",
                null);
    }
}
