package dev.migrate.autogenerate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import dev.migrate.testing.TestDatabase;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * One thing changes at a time: exactly that is found, applying it leaves nothing to do, and taking it back restores the
 * catalogue.
 */
abstract class MutationContractTests {

    abstract TestDatabase newDatabase();

    /** Returns how many mutations there are at least, so that none gets lost. */
    abstract int atLeast();

    /** Returns the names of mutations that aren't told or planned well yet; one that is by now fails the test. */
    Set<String> open() {
        return Set.of();
    }

    @Test
    void typesAreTold() throws SQLException {
        prove(TypeMutations::all);
    }

    @Test
    void defaultsAreTold() throws SQLException {
        prove(DefaultMutations::all);
    }

    @Test
    void columnsAreTold() throws SQLException {
        prove(ColumnMutations::all);
    }

    @Test
    void keysAreTold() throws SQLException {
        prove(KeyMutations::all);
    }

    @Test
    void indexesAreTold() throws SQLException {
        prove(IndexMutations::all);
    }

    @Test
    void tablesChecksSequencesAndTypesAreTold() throws SQLException {
        prove(ObjectMutations::all);
    }

    @Test
    void noneGotLost() throws SQLException {
        try (ProvingGround ground = new ProvingGround(newDatabase())) {
            Abilities can = Abilities.of(ground.dialect());
            List<String> names = Stream.of(
                            TypeMutations.all(can),
                            DefaultMutations.all(can),
                            ColumnMutations.all(can),
                            KeyMutations.all(can),
                            IndexMutations.all(can),
                            ObjectMutations.all(can))
                    .flatMap((each) -> each)
                    .map(Mutation::name)
                    .toList();
            System.out.println(getClass().getSimpleName() + ": " + names.size() + " mutations");
            assertThat(names).doesNotHaveDuplicates().hasSizeGreaterThanOrEqualTo(atLeast());
        }
    }

    private void prove(Function<Abilities, Stream<Mutation>> mutations) throws SQLException {
        List<String> failures = new ArrayList<>();
        String only = System.getProperty("mutation", "");
        try (ProvingGround ground = new ProvingGround(newDatabase())) {
            Abilities can = Abilities.of(ground.dialect());
            for (Mutation mutation : mutations.apply(can).toList()) {
                if (open().contains(mutation.name())) {
                    List<String> known = new ArrayList<>();
                    prove(ground, mutation, known);
                    if (known.isEmpty()) {
                        failures.add("'" + mutation + "' isn't open any more");
                    }
                } else if (mutation.name().contains(only)) {
                    prove(ground, mutation, failures);
                }
            }
        }
        if (!failures.isEmpty()) {
            fail(failures.size() + " failed:\n" + String.join("\n", failures));
        }
    }

    private static void prove(ProvingGround ground, Mutation mutation, List<String> failures) throws SQLException {
        RoundTrip trip = new RoundTrip(ground, mutation.before(), mutation.after(), List.of());
        RoundTrip.Outcome outcome = trip.run();
        boolean planned = !(outcome instanceof RoundTrip.Outcome.Passed)
                && trip.subjects().isEmpty();
        if (!planned
                && !trip.subjects().equals(mutation.subjects().stream().sorted().toList())) {
            failures.add("'" + mutation + "' was expected to be " + mutation.subjects() + " but is " + trip.subjects());
        }
        if (!(outcome instanceof RoundTrip.Outcome.Passed)) {
            failures.add("'" + mutation + "': " + outcome);
        }
    }
}
