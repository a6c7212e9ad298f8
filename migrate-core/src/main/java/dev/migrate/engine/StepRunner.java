package dev.migrate.engine;

import java.sql.SQLException;

/** Runs one step of a plan so that the database and the journal agree afterwards, whatever happens. */
interface StepRunner {

    /**
     * Runs the step.
     *
     * @throws MigrationFailedException if a statement or the revision's code failed
     * @throws SQLException if the session itself failed
     */
    void run(StepRun run) throws SQLException;
}
