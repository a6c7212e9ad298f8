package dev.migrate.command;

import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** Describes a command in a few words; what {@link CommandSpec} wants to know beyond that is the same for all. */
final class Options {

    private final CommandSpec spec;

    private Options(CommandSpec spec) {
        this.spec = spec;
    }

    /**
     * Begins a command.
     *
     * @param description one sentence, then whatever else a user should know
     */
    static Options of(Command command, String name, String... description) {
        return of(CommandSpec.wrapWithoutInspection(command), name, description);
    }

    /** Describes what has commands below it. */
    static Options of(CommandSpec spec, String name, String... description) {
        spec.name(name);
        spec.usageMessage()
                .description(description)
                .abbreviateSynopsis(false)
                .optionListHeading("%nOptions:%n")
                .parameterListHeading("%nParameters:%n")
                .descriptionHeading("%n")
                .footerHeading("%nExamples:%n");
        spec.addOption(OptionSpec.builder("-h", "--help")
                .usageHelp(true)
                .description("Show this help.")
                .build());
        return new Options(spec);
    }

    Options flag(String description, String... names) {
        spec.addOption(OptionSpec.builder(names)
                .type(boolean.class)
                .arity("0")
                .description(description)
                .build());
        return this;
    }

    Options text(String label, String description, String... names) {
        spec.addOption(OptionSpec.builder(names)
                .type(String.class)
                .paramLabel(label)
                .description(description)
                .build());
        return this;
    }

    /** Adds an option that may be given several times. */
    Options texts(String label, String description, String... names) {
        spec.addOption(OptionSpec.builder(names)
                .type(List.class)
                .auxiliaryTypes(String.class)
                .arity("1")
                .paramLabel(label)
                .description(description)
                .build());
        return this;
    }

    /** Adds the next parameter without a name. */
    Options parameter(String label, String arity, String description) {
        spec.addPositional(PositionalParamSpec.builder()
                .index(arity.contains("*") ? "0..*" : "0")
                .arity(arity)
                .required(arity.startsWith("1"))
                .type(List.class)
                .auxiliaryTypes(String.class)
                .paramLabel(label)
                .description(description)
                .build());
        return this;
    }

    /** Ends with examples, each a line as it is typed after the jar's name. */
    CommandSpec examples(String... lines) {
        spec.usageMessage()
                .footer(List.of(lines).stream()
                        .map((line) -> "  java -jar app.jar migrate " + line)
                        .toArray(String[]::new));
        return spec;
    }
}
