package dev.migrate.engine;

import dev.migrate.dialect.Dialect;
import dev.migrate.error.MigrateException;
import java.util.List;

/** Refuses, before anything runs, a run that shall be one transaction and can't. */
final class WholeRunCheck {

    private static final String PROPERTY = "'migrate.transaction=all'";

    private final EngineSettings settings;
    private final Dialect dialect;
    private final String product;

    /**
     * Prepares to check plans.
     *
     * @param product the database's name for messages
     */
    WholeRunCheck(EngineSettings settings, Dialect dialect, String product) {
        this.settings = settings;
        this.dialect = dialect;
        this.product = product;
    }

    /**
     * Returns the plan.
     *
     * @throws MigrateException if it has steps that can't be one transaction and shall be
     */
    Plan check(Plan plan) {
        if (settings.transaction() == TransactionScope.PER_REVISION || plan.isEmpty()) {
            return plan;
        }
        if (!dialect.capabilities().transactionalDdl()) {
            throw new MigrateException(
                    product + " commits changes of the schema by itself, so a run can't be one transaction there, as "
                            + PROPERTY + " wants it.",
                    "Set 'migrate.transaction=per-revision'. Nothing was run.");
        }
        plan.steps().stream()
                .filter((step) -> !step.migration().transactional())
                .findFirst()
                .ifPresent((step) -> {
                    throw new MigrateException(
                            "Revision '" + step.migration().id() + "' says 'transactional: false', so it can't be part"
                                    + " of a run that is one transaction, as " + PROPERTY + " wants it.",
                            List.of(step.migration().header().location()),
                            "Run it by itself with 'migrate.transaction=per-revision', then go on with the others."
                                    + " Nothing was run.",
                            null);
                });
        plan.steps().stream()
                .filter((step) -> !step.migration().origin().failOnError())
                .findFirst()
                .ifPresent((step) -> {
                    throw new MigrateException(
                            "Revision '" + step.migration().id()
                                    + "' says 'failOnError: false', so it can't be part of a"
                                    + " run that is one transaction, as " + PROPERTY + " wants it.",
                            List.of(step.migration().header().location()),
                            "Run it by itself with 'migrate.transaction=per-revision', then go on with the others."
                                    + " Nothing was run.",
                            null);
                });
        return plan;
    }

    /**
     * Makes sure that the plan doesn't go on with a revision that an earlier run left half-way, statement by statement.
     *
     * @throws MigrateException if it does, and the run shall be one transaction
     */
    void check(ResumePoint resumePoint) {
        if (settings.transaction() == TransactionScope.ALL && resumePoint.statementsDone() > 0) {
            throw new MigrateException(
                    "Revision '" + resumePoint.revision() + "' is half-way, statement by statement, so it can't be"
                            + " finished in a run that is one transaction, as " + PROPERTY + " wants it.",
                    "Finish it with 'migrate.transaction=per-revision'. Nothing was run.");
        }
    }
}
