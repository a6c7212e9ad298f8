package dev.migrate.diagnostics;

import java.sql.SQLException;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalyzer;
import org.springframework.core.Ordered;
import org.springframework.core.env.Environment;

/**
 * Explains to somebody whose application looked at its schema before it was migrated: revisions run when the application is
 * ready, which is after Hibernate has validated and after every runner.
 */
final class OldSchemaFailureAnalyzer implements FailureAnalyzer, Ordered {

    /** Hibernate need not be there, so its exception is known by name. */
    private static final String VALIDATION = "org.hibernate.tool.schema.spi.SchemaManagementException";

    /** What databases say about a table, column or sequence that isn't there; a failed migration never gets here. */
    private static final Set<String> MISSING = Set.of("42P01", "42703", "42S02", "42S03", "42S04", "42S22", "90036");

    /** HSQLDB has one state for what isn't there and for what isn't allowed; elsewhere it means the latter alone. */
    private static final String MISSING_OR_DENIED = "42501";

    private final Environment environment;

    /** Called by Spring Boot, which looks for this signature. */
    OldSchemaFailureAnalyzer(Environment environment) {
        this.environment = environment;
    }

    @Override
    public @Nullable FailureAnalysis analyze(Throwable failure) {
        boolean early = environment.getProperty("migrate.enabled", Boolean.class, true)
                && !environment.getProperty("migrate.run-on", "").equalsIgnoreCase("startup");
        Throwable cause = early ? firstSign(failure) : null;
        if (cause == null) {
            return null;
        }
        String description = "The application used its database before Migrate had brought it up to date:\n\n    "
                + cause.getMessage()
                + "\n\nRevisions run when the application is ready. Hibernate's 'ddl-auto=validate', runners and"
                + " beans that read tables while they are created come before that.";
        return new FailureAnalysis(description, action(), failure);
    }

    private String action() {
        return environment.getProperty("migrate.auto-upgrade", Boolean.class, true)
                ? "Set 'migrate.run-on=startup': then revisions run before anything uses the database."
                : "Run 'migrate upgrade head' before the application starts, since 'migrate.auto-upgrade' is false;"
                        + " or turn that on, with 'migrate.run-on=startup'.";
    }

    private static @Nullable Throwable firstSign(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause.getClass().getName().equals(VALIDATION)
                    || (cause instanceof SQLException sql && isMissing(sql))) {
                return cause;
            }
        }
        return null;
    }

    private static boolean isMissing(SQLException refusal) {
        String state = refusal.getSQLState();
        return state != null
                && (MISSING.contains(state)
                        || (state.equals(MISSING_OR_DENIED)
                                && String.valueOf(refusal.getMessage()).contains("object not found")));
    }

    /** After the analyzer of failed migrations, whose cause may look the same. */
    @Override
    public int getOrder() {
        return 1;
    }
}
