package dev.migrate.command;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.springframework.context.ApplicationContext;
import picocli.CommandLine.ParseResult;

/** Runs a command, and turns a failure into one paragraph and an exit code. */
final class CommandLineTool {

    private final ApplicationContext context;
    private final Console console;

    CommandLineTool(ApplicationContext context, Console console) {
        this.context = context;
        this.console = console;
    }

    /** Returns the exit code. */
    int run(Command command, ParseResult given) {
        boolean json = given.matchedOptionValue(Program.JSON, false);
        String database = given.matchedOptionValue(Program.DATABASE, null);
        String tenant = given.matchedOptionValue(Program.TENANT, null);
        Invocation invocation = new Invocation(context, console, json, database, tenant);
        try {
            return command.run(given, invocation);
        } catch (UsageException ex) {
            console.paragraph(Style.BAD, "WRONG USAGE:", " " + ex.getMessage());
            return ExitCodes.USAGE;
        } catch (RuntimeException ex) {
            // The edge of the process: whatever went wrong is told here, and nowhere else.
            tell(ex, given.matchedOptionValue(Program.STACKTRACE, false), invocation);
            return ExitCodes.FAILED;
        }
    }

    private void tell(RuntimeException failure, boolean stackTrace, Invocation invocation) {
        console.endProgress();
        if (stackTrace) {
            StringWriter trace = new StringWriter();
            failure.printStackTrace(new PrintWriter(trace, true));
            console.message(trace.toString().stripTrailing());
        }
        FailureText text = FailureText.of(failure, context);
        if (invocation.json()) {
            invocation.write(text.json());
        }
        console.paragraph(Style.BAD, "FAILED:", " " + text.paragraph());
    }
}
