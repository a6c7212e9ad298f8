package dev.migrate.sample;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Where a data product is in its life. */
enum DataProductStatus {
    DRAFT,
    PUBLISHED,
    ARCHIVED;

    /** Returns the word that the database and the API use. */
    @JsonValue
    String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    @JsonCreator
    static DataProductStatus of(String label) {
        return valueOf(label.toUpperCase(Locale.ROOT));
    }
}
