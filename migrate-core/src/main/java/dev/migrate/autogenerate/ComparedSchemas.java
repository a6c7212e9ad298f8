package dev.migrate.autogenerate;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was compared, for whoever reads the generated file.
 *
 * @param source where the wanted schema comes from, for example {@code JPA entities}
 * @param database product and version, for example {@code PostgreSQL 18.6}
 * @param schema the schema in the database, or {@code null} where it has none
 * @param at when
 */
public record ComparedSchemas(
        String source, String database, @Nullable String schema, Instant at) {

    /** Returns the sentences at the top of a generated file, one for each line; the day is that of UTC. */
    public List<String> sentences() {
        String compared =
                "Generated on " + at.atOffset(ZoneOffset.UTC).toLocalDate() + " by comparing " + source + " with "
                        + database + ((schema == null) ? "" : " (schema " + schema + ")")
                        + ".";
        return List.of(compared, "Read it before you run it.");
    }
}
