package dev.migrate.test;

import dev.migrate.CheckedPoint;
import dev.migrate.ComparisonRequest;
import dev.migrate.MergePoint;
import dev.migrate.Migrator;
import dev.migrate.NoModelException;
import dev.migrate.error.MigrateException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Assumptions;
import org.springframework.context.ApplicationContext;

/** The databases of an application, of which something must hold. */
final class CheckedDatabases {

    private final Collection<Migrator> migrators;

    CheckedDatabases(ApplicationContext context) {
        this.migrators = context.getBeansOfType(Migrator.class).values();
        if (migrators.isEmpty()) {
            Assertions.fail(
                    "The application has no Migrator, so there is nothing to check. Add migrate-spring-boot-starter"
                            + " and a DataSource to it, and don't set 'migrate.enabled=false'.");
        }
    }

    /** Fails with what is wrong and what to do, for all databases at once; skips where no database has what is needed. */
    void hold(MergePoint point) {
        List<String> failures = new ArrayList<>();
        List<String> skipped = new ArrayList<>();
        List<MigrateException> causes = new ArrayList<>();
        for (Migrator migrator : migrators) {
            try {
                CheckedPoint checked = migrator.checkForMerge(point, ComparisonRequest.STANDARD);
                if (!checked.passed()) {
                    failures.add(of(migrator) + checked.detail());
                }
            } catch (NoModelException ex) {
                skipped.add(of(migrator) + ex.problem());
            } catch (MigrateException ex) {
                failures.add(of(migrator) + ex.getMessage());
                causes.add(ex);
            }
        }
        if (!failures.isEmpty()) {
            AssertionError failure = new AssertionError(String.join("\n", failures));
            causes.forEach(failure::addSuppressed);
            throw failure;
        }
        if (skipped.size() == migrators.size()) {
            Assumptions.abort(String.join("\n", skipped));
        }
    }

    /** With one database there is no need to name it. */
    private String of(Migrator migrator) {
        return (migrators.size() == 1) ? "" : "Database '" + migrator.name() + "': ";
    }
}
