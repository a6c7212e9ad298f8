package dev.migrate.command;

import dev.migrate.dialect.LockHolder;
import dev.migrate.dialect.SqlStatement;
import dev.migrate.engine.MigrationListener;
import dev.migrate.engine.Plan;
import dev.migrate.engine.PlannedStep;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Shows a run beside its result: a line for each revision that is done, and on a terminal one more that tells which
 * statement of which revision is running and for how long.
 *
 * <p>The clock on that last line needs a thread of its own, because the migrating one waits for the database.
 */
final class RunProgress implements MigrationListener {

    private static final long TICK_MS = 200;

    private final Console console;
    private volatile @Nullable Showing showing;
    private String place = "";

    RunProgress(Console console) {
        this.console = console;
    }

    @Override
    public void waiting(Optional<LockHolder> holder, Duration waited) {
        String who = holder.map((it) -> it.application() + " on " + it.host()).orElse("another process");
        console.message("Waiting for " + who + ", which migrates this database, " + waited.toSeconds() + " s so far.");
    }

    @Override
    public void warned(String finding) {
        console.paragraph(Style.WARNING, "WARNING", ": " + finding);
    }

    @Override
    public void runStarted(Plan plan) {
        if (console.isTerminal()) {
            Thread ticker = new Thread(this::tick, "migrate-progress");
            ticker.setDaemon(true);
            showing = new Showing("", System.nanoTime());
            ticker.start();
        }
    }

    @Override
    public void revisionStarted(Plan plan, PlannedStep step, int number) {
        place = prefix(plan, number);
        show(place + step.describe());
    }

    @Override
    public void statementStarted(PlannedStep step, SqlStatement statement, int number) {
        String of = step.isCode() ? "" : "/" + step.statements().size();
        show(place + step.describe() + "  statement " + number + of + ": " + statement.comment());
    }

    @Override
    public void revisionFinished(Plan plan, PlannedStep step, int number, Duration elapsed) {
        console.endProgress();
        String message = step.migration().header().message();
        console.paragraph(
                Style.FAINT,
                prefix(plan, number).strip(),
                " Running " + step.describe() + (message.isEmpty() ? "" : ", " + message) + " (" + elapsed.toMillis()
                        + " ms)");
    }

    @Override
    public void runFinished(Plan plan, Duration elapsed) {
        showing = null;
        console.endProgress();
    }

    /** Tenants are moved side by side, so that each has one line when it is through. */
    @Override
    public MigrationListener ofTenant(String tenant) {
        return new TenantProgress(console, tenant);
    }

    @Override
    public void runFailed(Plan plan, Throwable failure, Duration elapsed) {
        showing = null;
        console.endProgress();
    }

    private static String prefix(Plan plan, int number) {
        return "[" + number + "/" + plan.steps().size() + "] ";
    }

    private void show(String text) {
        if (console.isTerminal()) {
            showing = new Showing(text, System.nanoTime());
            console.progress(text);
        }
    }

    /** Lets the clock run until the run is over. */
    private void tick() {
        try {
            for (Showing now = showing; now != null; now = showing) {
                long seconds = TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - now.since());
                if (seconds > 0) {
                    console.progress(seconds + " s  " + now.text());
                }
                Thread.sleep(TICK_MS);
            }
        } catch (InterruptedException ex) {
            Thread.currentThread().interrupt();
        }
    }

    /**
     * What the last line shows.
     *
     * @param text what is running
     * @param since since when, by {@link System#nanoTime()}
     */
    private record Showing(String text, long since) {}
}
