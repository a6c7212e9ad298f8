package dev.migrate.command;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** The tool as a whole: its help, its version, its commands and the options that all of them have. */
final class Program {

    /** Writes the result for a machine. */
    static final String JSON = "--json";

    /** Names the database. */
    static final String DATABASE = "--database";

    /** Names the tenant. */
    static final String TENANT = "--tenant";

    /** Shows more of a failure. */
    static final String STACKTRACE = "--stacktrace";

    private Program() {}

    static CommandSpec spec() {
        CommandSpec program = Options.of(
                        CommandSpec.create(),
                        "migrate",
                        "Moves the application's database between its revisions, and tells where it stands.",
                        "Arguments whose name has a dot (--spring.datasource.url=…) set properties of the application.")
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
                .addOption(OptionSpec.builder(TENANT)
                        .type(String.class)
                        .paramLabel("NAME")
                        .description("The tenant that is meant, where the database has several.")
                        .build())
                .addOption(OptionSpec.builder(STACKTRACE)
                        .type(boolean.class)
                        .arity("0")
                        .description("Show where in the code a failure came from.")
                        .build());
    }

    private static String version() {
        String version = Program.class.getPackage().getImplementationVersion();
        return (version == null) ? "development" : version;
    }
}
