package dev.migrate.hibernate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.migrate.autogenerate.Comparison;
import dev.migrate.autogenerate.ComparisonSettings;
import dev.migrate.autogenerate.ComparisonText;
import dev.migrate.autogenerate.GeneratedChanges;
import dev.migrate.autogenerate.SubjectKind;
import dev.migrate.hibernate.corpus.Mappings;
import dev.migrate.testing.TestDatabase;
import java.sql.SQLException;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** However a schema for the entities came to be, comparing it with them finds nothing to do. */
abstract class EntityComparisonContractTests {

    abstract TestDatabase newDatabase();

    /** Returns kinds of differences that are only told after Hibernate has created the mapping's schema itself. */
    Set<SubjectKind> documentedNotes(Mappings mapping) {
        // Hibernate writes a comment that nobody asked for.
        boolean commented = mapping == Mappings.SOFT_DELETE || mapping == Mappings.SOFT_DELETE_TIMESTAMP;
        return commented ? Set.of(SubjectKind.COMMENT) : Set.of();
    }

    @ParameterizedTest
    @EnumSource
    void whatHibernateCreatesIsInSync(Mappings mapping) throws SQLException {
        TestDatabase database = newDatabase();
        assumeTrue(mapping.isPossibleOn(database), "Hibernate can't create it here");
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
    @EnumSource
    void whatIsGeneratedIsInSyncAndCanBeUndone(Mappings mapping) throws SQLException {
        TestDatabase database = newDatabase();
        assumeTrue(mapping.isWithinOperationsOn(database), "no operation creates it here");
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
}
