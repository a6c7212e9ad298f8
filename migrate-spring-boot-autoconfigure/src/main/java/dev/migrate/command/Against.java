package dev.migrate.command;

import dev.migrate.ComparisonRequest;
import dev.migrate.error.MigrateException;
import java.sql.Driver;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import org.springframework.jdbc.datasource.SimpleDriverDataSource;
import picocli.CommandLine.ParseResult;

/** What is compared with what, from the options that {@code check} and {@code revision --autogenerate} have in common. */
final class Against {

    private static final String OPTION = "--against";

    private Against() {}

    static Options options(Options options) {
        return options.flag("Let the entities be right in everything, also in what they merely imply.", "--strict")
                .text(
                        "WHAT",
                        "replay: instead of the database, one into which all revisions were just replayed;"
                                + " jdbc:…: instead of the entities, that database.",
                        OPTION);
    }

    /** @throws UsageException if it is neither of the two */
    static ComparisonRequest request(ParseResult given, Invocation invocation) {
        ComparisonRequest request = ComparisonRequest.STANDARD;
        if (given.matchedOptionValue("--strict", false)) {
            request = request.beingStrict();
        }
        String against = given.matchedOptionValue(OPTION, "");
        if (against.isEmpty()) {
            return request;
        }
        if (against.equals("replay")) {
            return request.againstReplay();
        }
        if (against.startsWith("jdbc:")) {
            return request.wanting(new SimpleDriverDataSource(driver(against), against));
        }
        throw new UsageException("--against takes 'replay' or a JDBC URL, not '" + against + "'.");
    }

    private static Driver driver(String url) {
        try {
            return DriverManager.getDriver(url);
        } catch (SQLException ex) {
            throw new MigrateException(
                    "No driver for '" + url.replaceFirst("^(jdbc:[^:/?;]+).*", "$1") + "' is on the class path.",
                    List.of(),
                    "Add the driver to the application, or mend the URL after --against.",
                    ex);
        }
    }
}
