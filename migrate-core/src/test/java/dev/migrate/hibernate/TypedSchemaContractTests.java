package dev.migrate.hibernate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migrate.autogenerate.Comparison;
import dev.migrate.autogenerate.ComparisonSettings;
import dev.migrate.autogenerate.ComparisonText;
import dev.migrate.autogenerate.DescribedDifference;
import dev.migrate.hibernate.corpus.Mappings;
import dev.migrate.testing.TestDatabase;
import java.io.IOException;
import java.sql.SQLException;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A schema that somebody typed has nothing to change, however it is spelled. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class TypedSchemaContractTests {

    abstract TestDatabase newDatabase();

    /** Returns the resource with the schemas. */
    abstract String resource();

    /** Returns the mappings that can't be typed here, each with the reason. */
    abstract Map<Mappings, String> impossible();

    /** Returns what is told of the typed schemas beside operations: verdict and headline of each. */
    abstract Map<Mappings, List<String>> told();

    @Test
    void everyMappingHasBeenTypedOrCannotBe() throws IOException {
        Set<Mappings> missing = EnumSet.allOf(Mappings.class);
        missing.removeAll(new TypedSchemas(resource()).mappings());
        assertThat(missing).isEqualTo(impossible().keySet());
    }

    @ParameterizedTest
    @MethodSource("possible")
    void whatSomebodyTypedIsInSync(Mappings mapping) throws IOException, SQLException {
        TestDatabase database = newDatabase();
        new TypedSchemas(resource()).create(database, mapping);
        try (EntityDatabase compared = new EntityDatabase(database, mapping)) {
            Comparison comparison = compared.compare(ComparisonSettings.standard());
            String text = ComparisonText.of(comparison, true);
            assertThat(comparison.operations()).as(text).isEmpty();
            assertThat(comparison.unknownTables()).as(text).isEmpty();
            assertThat(comparison.differences().stream()
                            .map(DescribedDifference::of)
                            .map(TypedSchemaContractTests::line))
                    .as(text)
                    .containsExactlyInAnyOrderElementsOf(told().getOrDefault(mapping, List.of()));
        }
    }

    private static String line(DescribedDifference difference) {
        return difference.verdict().name().toLowerCase(Locale.ROOT) + ": " + difference.headline();
    }

    /** What a person can type here. */
    Stream<Mappings> possible() {
        return Stream.of(Mappings.values()).filter((mapping) -> !impossible().containsKey(mapping));
    }
}
