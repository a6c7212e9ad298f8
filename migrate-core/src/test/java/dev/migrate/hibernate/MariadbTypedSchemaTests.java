package dev.migrate.hibernate;

import dev.migrate.hibernate.corpus.Mappings;
import dev.migrate.testing.TestDatabase;
import java.util.List;
import java.util.Map;

class MariadbTypedSchemaTests extends TypedSchemaContractTests {

    @Override
    TestDatabase newDatabase() {
        return TestDatabase.mariadb();
    }

    @Override
    String resource() {
        return "typed-mariadb.sql";
    }

    @Override
    Map<Mappings, String> impossible() {
        return Map.of(
                Mappings.WITHOUT_TYPE_NAME, "nobody knows the type",
                Mappings.ARRAYS, "there are no arrays",
                Mappings.ENUM_NAMED, "types have no names");
    }

    @Override
    Map<Mappings, List<String>> told() {
        // Defaults that people like to add, and an identity.
        return Map.ofEntries(
                Map.entry(Mappings.DATES_AND_TIMES, List.of("note: change generation dates_and_times.id")),
                Map.entry(Mappings.UUIDS, List.of("note: change default uuids.id")),
                Map.entry(Mappings.VERSIONED, List.of("note: change default versioned.version")),
                Map.entry(Mappings.SEQUENCE, List.of("note: change default with_sequence.id")),
                Map.entry(Mappings.SOFT_DELETE, List.of("note: change default softly_deleted.deleted")),
                Map.entry(
                        Mappings.TIMESTAMPS,
                        List.of(
                                "note: change type stamped.changed_at",
                                "note: change default stamped.changed_at",
                                "note: change default stamped.created_at")));
    }
}
