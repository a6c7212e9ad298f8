package dev.migrate.command;

import dev.migrate.dialect.SqlStatement;
import dev.migrate.engine.Plan;
import dev.migrate.engine.PlanNote;
import dev.migrate.engine.PlannedStep;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A plan that isn't run: its revisions in order, each with its SQL. */
final class DryRun {

    private final Invocation invocation;

    DryRun(Invocation invocation) {
        this.invocation = invocation;
    }

    void print(Plan plan) {
        if (invocation.json()) {
            invocation.write(json(plan));
            return;
        }
        Console console = invocation.console();
        if (plan.isEmpty()) {
            console.line("Nothing to do: the database is at " + heads(plan.headsBefore()) + ".");
            return;
        }
        StatementText text = new StatementText(console);
        int number = 0;
        for (PlannedStep step : plan.steps()) {
            String message = step.migration().header().message();
            console.line(console.styled(
                    Style.STRONG,
                    "-- [" + ++number + "/" + plan.steps().size() + "] " + step.describe()
                            + (message.isEmpty() ? "" : ", " + message)));
            if (step.isCode()) {
                console.line("-- Java code: its statements are known only when it runs");
            }
            step.notes()
                    .forEach((note) -> console.line(
                            console.styled(Style.WARNING, "-- NOTE: " + note.text() + "  (" + note.location() + ")")));
            step.statements().forEach(text::print);
            console.line("");
        }
        console.line("Nothing was run. The database is at " + heads(plan.headsBefore()) + " and would be at "
                + heads(plan.headsAfter()) + ".");
    }

    private static Json json(Plan plan) {
        return new Json()
                .add("direction", plan.direction().label())
                .add("target", plan.target())
                .add("headsBefore", List.copyOf(plan.headsBefore()))
                .add("headsAfter", List.copyOf(plan.headsAfter()))
                .add("steps", plan.steps().stream().map(DryRun::json).toList());
    }

    private static Map<String, @Nullable Object> json(PlannedStep step) {
        return new Json()
                .add("revision", step.migration().id())
                .add("message", step.migration().header().message())
                .add("source", step.migration().header().location().toString())
                .add("code", step.isCode())
                .add("notes", step.notes().stream().map(PlanNote::text).toList())
                .add("statements", step.statements().stream().map(DryRun::json).toList())
                .toMap();
    }

    private static Map<String, @Nullable Object> json(SqlStatement statement) {
        return new Json()
                .add("sql", statement.sql())
                .add("comment", statement.comment())
                .add("transactional", statement.transactional())
                .add("source", statement.location().toString())
                .toMap();
    }

    private static String heads(Set<String> heads) {
        return heads.isEmpty() ? "<base>" : String.join(", ", heads);
    }
}
