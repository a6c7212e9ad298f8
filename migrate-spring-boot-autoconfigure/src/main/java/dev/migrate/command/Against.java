package dev.migrate.command;

import dev.migrate.ComparisonRequest;
import org.springframework.boot.jdbc.DataSourceBuilder;
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
            return request.wanting(DataSourceBuilder.create(invocation.context().getClassLoader())
                    .type(SimpleDriverDataSource.class)
                    .url(against)
                    .build());
        }
        throw new UsageException("--against takes 'replay' or a JDBC URL, not '" + against + "'.");
    }
}
