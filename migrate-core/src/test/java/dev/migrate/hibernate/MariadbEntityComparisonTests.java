package dev.migrate.hibernate;

import dev.migrate.autogenerate.SubjectKind;
import dev.migrate.hibernate.corpus.Mappings;
import dev.migrate.testing.TestDatabase;
import java.util.EnumSet;
import java.util.Set;

class MariadbEntityComparisonTests extends EntityComparisonContractTests {

    @Override
    TestDatabase newDatabase() {
        return TestDatabase.mariadb();
    }

    @Override
    Set<SubjectKind> documentedNotes(Mappings mapping) {
        Set<SubjectKind> notes = EnumSet.of(SubjectKind.SEQUENCE); // Hibernate creates them without a cache.
        notes.addAll(super.documentedNotes(mapping));
        return notes;
    }
}
