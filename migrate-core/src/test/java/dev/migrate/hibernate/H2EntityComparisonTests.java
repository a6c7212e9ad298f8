package dev.migrate.hibernate;

import dev.migrate.autogenerate.SubjectKind;
import dev.migrate.hibernate.corpus.Mappings;
import dev.migrate.testing.TestDatabase;
import java.util.Set;

class H2EntityComparisonTests extends EntityComparisonContractTests {

    @Override
    TestDatabase newDatabase() {
        return TestDatabase.h2();
    }

    @Override
    Set<SubjectKind> documentedNotes(Mappings mapping) {
        // Hibernate turns a definition of text into a varchar without a length.
        return (mapping == Mappings.WRITTEN_DEFINITIONS) ? Set.of(SubjectKind.TYPE) : super.documentedNotes(mapping);
    }
}
