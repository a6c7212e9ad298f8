package dev.migrate.command;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.support.StaticApplicationContext;
import picocli.CommandLine;

/** What a command line refuses before anything is looked at. */
class RuntimeCasesTests {

    @ParameterizedTest
    @ValueSource(strings = {"aaaa:bbbb", "aaaa:", ":bbbb"})
    void x02ARangeOnlineIsRefused(String range) {
        for (Command command : new Command[] {new UpgradeCommand(), new DowngradeCommand()}) {
            CommandLine.ParseResult given = new CommandLine(command.spec()).parseArgs(range);

            assertThatExceptionOfType(UsageException.class)
                    .isThrownBy(() -> command.run(given, invocation()))
                    .withMessage("'" + range
                            + "' is a range, which only a script has a use for. Type where to go, or add" + " --sql.");
        }
    }

    private static Invocation invocation() {
        PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8);
        return new Invocation(new StaticApplicationContext(), Console.of(nowhere, nowhere), false, null, null);
    }
}
