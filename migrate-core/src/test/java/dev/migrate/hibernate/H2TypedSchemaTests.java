package dev.migrate.hibernate;

import dev.migrate.hibernate.corpus.Mappings;
import dev.migrate.testing.TestDatabase;
import java.util.List;
import java.util.Map;

class H2TypedSchemaTests extends TypedSchemaContractTests {

    @Override
    TestDatabase newDatabase() {
        return TestDatabase.h2();
    }

    @Override
    String resource() {
        return "typed-h2.sql";
    }

    @Override
    Map<Mappings, String> impossible() {
        return Map.of(
                Mappings.WITHOUT_TYPE_NAME, "nobody knows the type",
                Mappings.SAME_INDEX_NAME, "the names of indexes are those of the schema");
    }

    @Override
    Map<Mappings, List<String>> told() {
        // Defaults that people like to add, an identity, and a text, which is a varchar without a length here.
        return Map.ofEntries(
                Map.entry(Mappings.WRITTEN_DEFINITIONS, List.of("note: change type written_definitions.body")),
                Map.entry(Mappings.DATES_AND_TIMES, List.of("note: change generation dates_and_times.id")),
                Map.entry(Mappings.UUIDS, List.of("note: change default uuids.id")),
                Map.entry(Mappings.VERSIONED, List.of("note: change default versioned.version")),
                Map.entry(Mappings.SEQUENCE, List.of("note: change default with_sequence.id")),
                Map.entry(Mappings.SOFT_DELETE, List.of("note: change default softly_deleted.deleted")),
                Map.entry(
                        Mappings.TIMESTAMPS,
                        List.of("note: change default stamped.changed_at", "note: change default stamped.created_at")));
    }
}
