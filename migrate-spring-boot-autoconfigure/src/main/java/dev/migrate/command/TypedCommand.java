package dev.migrate.command;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/**
 * What was typed, understood before anything of the application is started: a command that is to be run, or an exit code
 * because help was all that was asked for, or the command was typed wrongly.
 *
 * @param command the command, or {@code null} where there is nothing to run
 * @param given its options and parameters, or {@code null} likewise
 * @param exitCode how the process ends where there is nothing to run
 */
record TypedCommand(@Nullable Command command, @Nullable ParseResult given, int exitCode) {

    /** Nothing was typed. */
    static final TypedCommand NONE = ended(ExitCodes.DONE);

    /** Understands the arguments, and writes help and complaints. */
    static TypedCommand of(List<String> arguments, Console console) {
        CommandLine commandLine = new CommandLine(Program.spec());
        commandLine.setUsageHelpWidth(Math.min(console.width(), 100));
        commandLine.setColorScheme(CommandLine.Help.defaultColorScheme(console.isTerminal() ? Ansi.ON : Ansi.OFF));
        ParseResult parsed;
        try {
            parsed = commandLine.parseArgs(arguments.toArray(String[]::new));
        } catch (ParameterException ex) {
            complain(ex, console);
            return ended(ExitCodes.USAGE);
        }
        ParseResult deepest = parsed;
        while (deepest.hasSubcommand()) {
            deepest = deepest.subcommand();
        }
        CommandLine asked = deepest.commandSpec().commandLine();
        if (deepest.isUsageHelpRequested()) {
            asked.usage(console.resultStream());
            return ended(ExitCodes.DONE);
        }
        if (parsed.isVersionHelpRequested()) {
            commandLine.printVersionHelp(console.resultStream());
            return ended(ExitCodes.DONE);
        }
        if (deepest.commandSpec().userObject() instanceof Command command) {
            return new TypedCommand(command, deepest, ExitCodes.DONE);
        }
        asked.usage(console.messageStream());
        return ended(ExitCodes.USAGE);
    }

    private static TypedCommand ended(int exitCode) {
        return new TypedCommand(null, null, exitCode);
    }

    private static void complain(ParameterException ex, Console console) {
        console.paragraph(Style.BAD, "WRONG USAGE:", " " + ex.getMessage());
        if (ex instanceof UnmatchedArgumentException unmatched) {
            StringWriter suggestions = new StringWriter();
            if (UnmatchedArgumentException.printSuggestions(unmatched, new PrintWriter(suggestions, true))) {
                console.message(suggestions.toString().strip());
            }
        }
        String name = ex.getCommandLine().getCommandSpec().qualifiedName();
        console.message("Type '" + name + " --help' for what it takes.");
    }
}
