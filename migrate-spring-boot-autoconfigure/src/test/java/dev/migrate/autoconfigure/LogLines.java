package dev.migrate.autoconfigure;

import java.util.List;
import org.springframework.boot.test.system.CapturedOutput;

/** What the tool logged, with durations made equal. */
public final class LogLines {

    private LogLines() {}

    /** Returns the lines of the tool's loggers and what follows them, as {@code INFO Migrator: …}. */
    public static List<String> of(CapturedOutput output) {
        return output.getOut()
                .lines()
                .filter((line) -> line.matches("(INFO|WARN|ERROR) \\S+: .*| {4}\\S.*|Apply them with .*"))
                .map((line) -> line.replaceAll("\\d+ ms", "N ms"))
                .toList();
    }
}
