package dev.migrate.hibernate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migrate.autogenerate.Comparison;
import dev.migrate.autogenerate.ComparisonSettings;
import dev.migrate.autogenerate.ComparisonText;
import dev.migrate.autogenerate.GeneratedChanges;
import dev.migrate.autogenerate.SubjectKind;
import dev.migrate.hibernate.corpus.Mappings;
import dev.migrate.testing.TestDatabase;
import java.sql.SQLException;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** However a schema for the entities came to be, comparing it with them finds nothing to do. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class EntityComparisonContractTests {

    abstract TestDatabase newDatabase();

    /** Returns kinds of differences that are only told after Hibernate has created the mapping's schema itself. */
    Set<SubjectKind> documentedNotes(Mappings mapping) {
        // Hibernate writes a comment that nobody asked for.
        boolean commented = mapping == Mappings.SOFT_DELETE || mapping == Mappings.SOFT_DELETE_TIMESTAMP;
        return commented ? Set.of(SubjectKind.COMMENT) : Set.of();
    }

    @ParameterizedTest
    @MethodSource("possible")
    void whatHibernateCreatesIsInSync(Mappings mapping) throws SQLException {
        TestDatabase database = newDatabase();
        EntityModels.create(database, mapping.classes());
        try (EntityDatabase compared = new EntityDatabase(database, mapping)) {
            Comparison comparison = compared.compare(ComparisonSettings.standard());
            assertThat(comparison.isInSync())
                    .as(ComparisonText.of(comparison, true))
                    .isTrue();
            assertThat(comparison.notes())
                    .as(ComparisonText.of(comparison, true))
                    .allMatch((note) -> documentedNotes(mapping)
                            .contains(note.difference().subject().kind()));
        }
    }

    @ParameterizedTest
    @MethodSource("withinOperations")
    void whatIsGeneratedIsInSyncAndCanBeUndone(Mappings mapping) throws SQLException {
        TestDatabase database = newDatabase();
        try (EntityDatabase compared = new EntityDatabase(database, mapping)) {
            GeneratedChanges changes = compared.plan(compared.compare(ComparisonSettings.standard()));
            compared.apply(changes.upgrade());
            Comparison comparison =
                    compared.compare(ComparisonSettings.standard().strict());
            assertThat(comparison.differences())
                    .as(ComparisonText.of(comparison, true))
                    .isEmpty();

            compared.apply(changes.downgrade());
            assertThat(compared.actual().isEmpty()).isTrue();
        }
    }

    /** What Hibernate can create here. */
    Stream<Mappings> possible() {
        TestDatabase database = newDatabase();
        return Stream.of(Mappings.values()).filter((mapping) -> mapping.isPossibleOn(database));
    }

    /** What operations can create here. */
    Stream<Mappings> withinOperations() {
        TestDatabase database = newDatabase();
        return Stream.of(Mappings.values()).filter((mapping) -> mapping.isWithinOperationsOn(database));
    }
}
