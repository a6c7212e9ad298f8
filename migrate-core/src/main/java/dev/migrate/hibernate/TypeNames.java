package dev.migrate.hibernate;

import dev.migrate.dialect.Dialect;
import dev.migrate.model.DataType;
import dev.migrate.model.EnumType;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Reads the names of types, those of the schema's own in the case in which the database has them. */
final class TypeNames {

    private final Map<String, String> own = new HashMap<>();
    private final boolean instantIsTimestamp;

    TypeNames(Dialect dialect, List<EnumType> enumTypes) {
        this.instantIsTimestamp = dialect.id().equals("mysql") || dialect.id().equals("mariadb");
        enumTypes.forEach((type) -> own.put(type.name().name().toLowerCase(Locale.ROOT), dialect.quote(type.name())));
    }

    DataType read(String sql) {
        DataType type = DataType.parse(sql);
        String name = own.get(type.name().toLowerCase(Locale.ROOT));
        if (instantIsTimestamp && type.key().equals("timestamp")) {
            // What the models call a timestamp is a datetime there.
            return new DataType(type.name(), type.arguments(), "with time zone");
        }
        return (name == null) ? type : type.withName(name);
    }
}
