package dev.migrate.test;

import dev.migrate.MergePoint;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;

/**
 * What must be true of an application's revisions before they are merged, each a test by itself and for every database of
 * the application. A class gets them with {@link MigrationTest}, or with any other test of Spring's that has a
 * {@code Migrator}.
 *
 * <p>A check that an application can't pass for a good reason is overridden, with a {@code @Disabled} that tells the reason.
 */
public interface MigrationChecks {

    /** Two revisions that follow the same one are joined, so that {@code head} means something. */
    @Test
    @DisplayName("The revisions have one head")
    default void theRevisionsHaveOneHead(ApplicationContext context) {
        new CheckedDatabases(context).hold(MergePoint.ONE_HEAD);
    }

    /** What was applied to the test's database reads as it did then. */
    @Test
    @DisplayName("No applied revision was edited")
    default void noAppliedRevisionWasEdited(ApplicationContext context) {
        new CheckedDatabases(context).hold(MergePoint.NOTHING_EDITED);
    }

    /** All revisions run up, down and up again, and make the same schema as before. */
    @Test
    @DisplayName("The revisions go up, down and up again")
    default void theRevisionsGoUpDownAndUpAgain(ApplicationContext context) {
        new CheckedDatabases(context).hold(MergePoint.ROUND_TRIP);
    }

    /** No revision is missing; an application without entities and without another model skips it. */
    @Test
    @DisplayName("The entities agree with the revisions")
    default void theEntitiesAgreeWithTheRevisions(ApplicationContext context) {
        new CheckedDatabases(context).hold(MergePoint.MODEL_AGREES);
    }
}
