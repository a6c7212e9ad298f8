package dev.migrate.hibernate;

import dev.migrate.hibernate.corpus.Mappings;
import dev.migrate.testing.TestDatabase;
import java.util.List;
import java.util.Map;

class PostgresqlTypedSchemaTests extends TypedSchemaContractTests {

    @Override
    TestDatabase newDatabase() {
        return TestDatabase.postgresql();
    }

    @Override
    String resource() {
        return "typed-postgresql.sql";
    }

    @Override
    Map<Mappings, String> impossible() {
        return Map.of(
                Mappings.WITHOUT_TYPE_NAME, "nobody knows the type",
                Mappings.SAME_INDEX_NAME, "the names of indexes are those of the schema");
    }

    @Override
    Map<Mappings, List<String>> told() {
        // Defaults that people like to add, a serial, and a formula that is stored although nobody asked for it.
        return Map.ofEntries(
                Map.entry(Mappings.DATES_AND_TIMES, List.of("note: change default dates_and_times.id")),
                Map.entry(Mappings.UUIDS, List.of("note: change default uuids.id")),
                Map.entry(Mappings.VERSIONED, List.of("note: change default versioned.version")),
                Map.entry(Mappings.GENERATED_COLUMN, List.of("note: change generation generated_columns.total")),
                Map.entry(Mappings.IDENTITY, List.of("note: change generation with_identity.id")),
                Map.entry(Mappings.SEQUENCE, List.of("note: change default with_sequence.id")),
                Map.entry(Mappings.SOFT_DELETE, List.of("note: change default softly_deleted.deleted")),
                Map.entry(
                        Mappings.TIMESTAMPS,
                        List.of("note: change default stamped.changed_at", "note: change default stamped.created_at")));
    }
}
