package dev.migrate.command;

import dev.migrate.error.MigrateException;
import dev.migrate.error.SourceLocation;
import java.util.List;
import java.util.Optional;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalyzer;
import org.springframework.context.ApplicationContext;
import org.springframework.core.env.Environment;
import org.springframework.core.io.support.SpringFactoriesLoader;
import org.springframework.core.io.support.SpringFactoriesLoader.ArgumentResolver;
import org.springframework.core.io.support.SpringFactoriesLoader.FailureHandler;

/**
 * A failure as a person reads it: what, where, and what to do.
 *
 * @param problem what is wrong
 * @param where the places involved
 * @param remedy what to do
 * @param paragraph all of it in one paragraph
 */
record FailureText(String problem, List<String> where, String remedy, String paragraph) {

    private static final Log LOG = LogFactory.getLog(FailureText.class);

    /** Finds the failure that a person can act on among what it was wrapped in. */
    static FailureText of(RuntimeException failure, ApplicationContext context) {
        Throwable root = failure;
        for (Throwable each = failure; each != null; each = each.getCause()) {
            if (each instanceof MigrateException known) {
                return new FailureText(
                        known.problem(),
                        known.locations().stream().map(SourceLocation::toString).toList(),
                        known.remedy(),
                        String.valueOf(known.getMessage()));
            }
            root = each;
        }
        Throwable last = root;
        return byAnalysis(failure, context).orElseGet(() -> unexpected(last));
    }

    /** Asks those who explain why an application doesn't start. */
    private static Optional<FailureText> byAnalysis(RuntimeException failure, ApplicationContext context) {
        ArgumentResolver arguments =
                ArgumentResolver.of(BeanFactory.class, context).and(Environment.class, context.getEnvironment());
        return SpringFactoriesLoader.forDefaultResourceLocation(context.getClassLoader())
                .load(FailureAnalyzer.class, arguments, FailureHandler.logging(LOG))
                .stream()
                .flatMap((analyzer) -> Optional.ofNullable(analyzer.analyze(failure)).stream())
                .findFirst()
                .map(FailureText::of);
    }

    private static FailureText of(FailureAnalysis analysis) {
        String problem = oneParagraph(analysis.getDescription());
        String remedy = oneParagraph((analysis.getAction() == null) ? "" : analysis.getAction());
        return new FailureText(problem, List.of(), remedy, (problem + " " + remedy).strip());
    }

    private static FailureText unexpected(Throwable root) {
        String problem = root.getClass().getSimpleName() + ": " + root.getMessage();
        String remedy = "Type the command with --stacktrace to see where it came from.";
        return new FailureText(problem, List.of(), remedy, problem + " " + remedy);
    }

    private static String oneParagraph(String text) {
        return text.strip().replaceAll("\\s*\\R\\s*", " ");
    }

    Json json() {
        Json error = new Json().add("problem", problem).add("where", where).add("remedy", remedy);
        return new Json().add("error", error);
    }
}
