package dev.migrate.autoconfigure;

import dev.migrate.Migrator;
import dev.migrate.autogenerate.Comparison;
import dev.migrate.autogenerate.JudgedDifference;
import dev.migrate.engine.State;
import java.util.List;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Says at the start whether the entities and the database agree, where somebody wants to know. */
final class ModelCheck {

    private static final Logger LOG = LoggerFactory.getLogger(ModelCheck.class);

    private static final int NAMED = 3;

    private static final String REMEDY =
            "See all of it with 'migrate check', and write the revision that is missing with"
                    + " 'migrate revision --autogenerate'.";

    private final CheckOnStartup wanted;

    ModelCheck(CheckOnStartup wanted) {
        this.wanted = wanted;
    }

    /** A database that isn't at the heads has told so already, and would differ for that reason alone. */
    void of(Migrator migrator) {
        if (wanted == CheckOnStartup.OFF || !isAtTheHeads(migrator)) {
            return;
        }
        Comparison comparison = migrator.check();
        if (comparison.isInSync()) {
            LOG.info("The database agrees with {}.", comparison.wanted().source());
            return;
        }
        String problem = describe(comparison);
        if (wanted == CheckOnStartup.FAIL) {
            throw new NotInSyncException(problem, REMEDY);
        }
        LOG.warn("{} {}", problem, REMEDY);
    }

    private static boolean isAtTheHeads(Migrator migrator) {
        State state = migrator.status().state();
        return state == State.UP_TO_DATE || state == State.EMPTY;
    }

    private static String describe(Comparison comparison) {
        List<JudgedDifference> operations = comparison.operations();
        int more = operations.size() - NAMED;
        return "The database differs from " + comparison.wanted().source() + " in "
                + operations.stream()
                        .limit(NAMED)
                        .map((judged) -> judged.difference().subject().toString())
                        .collect(Collectors.joining(", "))
                + ((more > 0) ? " and " + more + " more" : "") + ".";
    }
}
