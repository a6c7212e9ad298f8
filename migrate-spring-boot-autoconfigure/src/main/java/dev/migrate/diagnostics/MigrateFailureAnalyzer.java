package dev.migrate.diagnostics;

import dev.migrate.engine.MigrationFailedException;
import dev.migrate.error.MigrateException;
import dev.migrate.error.SourceLocation;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.core.Ordered;

/** Tells what failed and where, in what state the database is now, and what to do. */
final class MigrateFailureAnalyzer extends AbstractFailureAnalyzer<MigrateException> implements Ordered {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, MigrateException cause) {
        String description = (cause instanceof MigrationFailedException failed)
                ? failed.failure() + places(cause, failed.statement()) + "\n\n" + failed.state()
                : cause.problem() + places(cause, null);
        return new FailureAnalysis(description, cause.remedy(), cause);
    }

    private static String places(MigrateException cause, @Nullable String statement) {
        StringBuilder text = new StringBuilder();
        for (SourceLocation location : cause.locations()) {
            text.append("\n    Source: ").append(location);
        }
        if (statement != null) {
            text.append("\n    Statement: ").append(statement);
        }
        return text.isEmpty() ? "" : "\n" + text;
    }

    /** Before the analyzers of Spring Boot, which would explain an inner cause. */
    @Override
    public int getOrder() {
        return 0;
    }
}
