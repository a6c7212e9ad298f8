package dev.migrate.command;

import dev.migrate.engine.MigrationListener;
import dev.migrate.engine.Plan;
import dev.migrate.engine.PlannedStep;
import dev.migrate.error.MigrateException;
import java.time.Duration;

/** Says of one tenant of many what became of its run. */
final class TenantProgress implements MigrationListener {

    private final Console console;
    private final String tenant;

    TenantProgress(Console console, String tenant) {
        this.console = console;
        this.tenant = tenant;
    }

    @Override
    public void warned(String finding) {
        console.paragraph(Style.WARNING, "WARNING", ": " + finding);
    }

    @Override
    public void revisionFailed(Plan plan, PlannedStep step, int number, MigrateException failure) {
        console.paragraph(Style.BAD, tenant, ": " + step.describe() + " failed");
    }

    @Override
    public void runFinished(Plan plan, Duration elapsed) {
        int count = plan.steps().size();
        console.paragraph(
                Style.FAINT,
                tenant,
                ": " + ((count == 1) ? "1 revision" : count + " revisions") + " (" + elapsed.toMillis() + " ms)");
    }
}
