package dev.migrate.hibernate;

import dev.migrate.hibernate.corpus.Mappings;
import dev.migrate.testing.TestDatabase;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;

/** The schemas of the corpus as people type them for one kind of database. */
final class TypedSchemas {

    private static final Pattern SECTION = Pattern.compile("(?m)^-- mapping: ");
    private static final Pattern END = Pattern.compile(";\\s*\\n");

    private final Map<Mappings, String> sections = new EnumMap<>(Mappings.class);

    TypedSchemas(String resource) throws IOException {
        try (InputStream file = TypedSchemas.class.getResourceAsStream("/corpus/" + resource)) {
            String text = new String(Objects.requireNonNull(file, resource).readAllBytes(), StandardCharsets.UTF_8);
            SECTION.splitAsStream(text).skip(1).forEach(this::read);
        }
    }

    private void read(String section) {
        int end = section.indexOf('\n');
        String former = sections.put(Mappings.valueOf(section.substring(0, end).strip()), section.substring(end));
        if (former != null) {
            throw new IllegalStateException("twice: " + section);
        }
    }

    /** Returns the mappings that have a schema. */
    Set<Mappings> mappings() {
        return sections.keySet();
    }

    /** Creates the mapping's schema in an empty database. */
    void create(TestDatabase database, Mappings mapping) throws SQLException {
        String section = Objects.requireNonNull(sections.get(mapping), mapping.name());
        try (Connection connection = database.open();
                Statement statement = connection.createStatement()) {
            for (String sql : END.split(section)) {
                if (!sql.isBlank()) {
                    statement.execute(sql);
                }
            }
        }
    }
}
