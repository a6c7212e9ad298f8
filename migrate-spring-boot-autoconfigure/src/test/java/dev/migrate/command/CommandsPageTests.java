package dev.migrate.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;

/**
 * The page about the commands shows the help that they give, every one of them.
 *
 * <p>Run with {@code -Dgolden.update=true} to write the help into the page after a change that is meant.
 */
class CommandsPageTests {

    private static final Path PAGE = Path.of("../docs/commands.md");

    private static final Pattern HELP =
            Pattern.compile("<!-- help ([a-z]+) -->\\n(?:\\n```text\\n.*?```\\n\\n)?", Pattern.DOTALL);

    @Test
    void everyCommandIsThereWithItsHelp() throws IOException {
        String page = Files.readString(PAGE);
        CommandLine program = new CommandLine(Program.spec());
        program.setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF));
        program.setUsageHelpWidth(100);

        Matcher matcher = HELP.matcher(page);
        assertThat(matcher.results().map((result) -> result.group(1)))
                .containsExactlyElementsOf(program.getSubcommands().keySet());
        String expected = matcher.reset()
                .replaceAll((result) -> Matcher.quoteReplacement("<!-- help " + result.group(1) + " -->\n\n```text\n"
                        + program.getSubcommands()
                                .get(result.group(1))
                                .getUsageMessage()
                                .strip() + "\n```\n\n"));
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(PAGE, expected);
        }
        assertThat(Files.readString(PAGE)).isEqualTo(expected);
    }
}
