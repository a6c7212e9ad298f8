package dev.migrate.command;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import org.springframework.context.ApplicationContext;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Reads what was typed, runs the command that it means, and turns a failure into one paragraph and an exit code. */
final class CommandLineTool {

    private static final String JSON = "--json";
    private static final String DATABASE = "--database";
    private static final String STACKTRACE = "--stacktrace";

    private final ApplicationContext context;
    private final Console console;

    CommandLineTool(ApplicationContext context, Console console) {
        this.context = context;
        this.console = console;
    }

    /** Returns the exit code. */
    int run(List<String> arguments) {
        CommandLine commandLine = new CommandLine(program());
        commandLine.setUsageHelpWidth(Math.min(console.width(), 100));
        commandLine.setColorScheme(CommandLine.Help.defaultColorScheme(console.isTerminal() ? Ansi.ON : Ansi.OFF));
        ParseResult parsed;
        try {
            parsed = commandLine.parseArgs(arguments.toArray(String[]::new));
        } catch (ParameterException ex) {
            return misused(ex);
        }
        ParseResult deepest = parsed;
        while (deepest.hasSubcommand()) {
            deepest = deepest.subcommand();
        }
        CommandLine asked = deepest.commandSpec().commandLine();
        if (deepest.isUsageHelpRequested()) {
            asked.usage(console.resultStream());
            return ExitCodes.DONE;
        }
        if (parsed.isVersionHelpRequested()) {
            asked.printVersionHelp(console.resultStream());
            return ExitCodes.DONE;
        }
        if (!(deepest.commandSpec().userObject() instanceof Command command)) {
            asked.usage(console.messageStream());
            return ExitCodes.USAGE;
        }
        return run(command, deepest);
    }

    private int run(Command command, ParseResult given) {
        boolean json = given.matchedOptionValue(JSON, false);
        Invocation invocation = new Invocation(context, console, json, given.matchedOptionValue(DATABASE, null));
        try {
            return command.run(given, invocation);
        } catch (RuntimeException ex) {
            // The edge of the process: whatever went wrong is told here, and nowhere else.
            console.endProgress();
            if (given.matchedOptionValue(STACKTRACE, false)) {
                StringWriter trace = new StringWriter();
                ex.printStackTrace(new PrintWriter(trace, true));
                console.message(trace.toString().stripTrailing());
            }
            FailureText failure = FailureText.of(ex);
            if (json) {
                invocation.write(failure.json());
            }
            console.message(console.styled(Style.BAD, "FAILED: ") + failure.paragraph());
            return ExitCodes.FAILED;
        }
    }

    private int misused(ParameterException ex) {
        console.message(console.styled(Style.BAD, "WRONG USAGE: ") + ex.getMessage());
        if (ex instanceof UnmatchedArgumentException unmatched) {
            StringWriter suggestions = new StringWriter();
            if (UnmatchedArgumentException.printSuggestions(unmatched, new PrintWriter(suggestions, true))) {
                console.message(suggestions.toString().strip());
            }
        }
        String name = ex.getCommandLine().getCommandSpec().qualifiedName();
        console.message("Type '" + name + " --help' for what it takes.");
        return ExitCodes.USAGE;
    }

    private static CommandSpec program() {
        CommandSpec program = Options.of(
                        CommandSpec.create(),
                        "migrate",
                        "Moves the application's database between its revisions, and tells where it stands.")
                .examples("upgrade head", "history --graph", "downgrade -1 --dry-run");
        program.usageMessage().commandListHeading("%nCommands:%n").synopsisSubcommandLabel("COMMAND");
        program.version("migrate " + version())
                .addOption(OptionSpec.builder("-V", "--version")
                        .versionHelp(true)
                        .description("Show the version.")
                        .build());
        for (Command command : Commands.all()) {
            CommandSpec spec = command.spec();
            program.addSubcommand(spec.name(), withCommonOptions(spec));
        }
        return program;
    }

    private static String version() {
        String version = CommandLineTool.class.getPackage().getImplementationVersion();
        return (version == null) ? "development" : version;
    }

    private static CommandSpec withCommonOptions(CommandSpec spec) {
        return spec.addOption(OptionSpec.builder(JSON)
                        .type(boolean.class)
                        .arity("0")
                        .description("Write the result as JSON.")
                        .build())
                .addOption(OptionSpec.builder(DATABASE)
                        .type(String.class)
                        .paramLabel("NAME")
                        .description("The database that is meant, where the application has several.")
                        .build())
                .addOption(OptionSpec.builder(STACKTRACE)
                        .type(boolean.class)
                        .arity("0")
                        .description("Show where in the code a failure came from.")
                        .build());
    }
}
