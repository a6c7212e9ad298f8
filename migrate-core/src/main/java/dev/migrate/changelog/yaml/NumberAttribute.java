package dev.migrate.changelog.yaml;

import dev.migrate.error.MigrateException;
import java.util.List;

/** An attribute that holds a whole number. */
final class NumberAttribute {

    private NumberAttribute() {}

    static long read(AttributeMap attributes, String name, YamlScalar scalar) {
        try {
            return Long.parseLong(scalar.text());
        } catch (NumberFormatException ex) {
            throw new MigrateException(
                    attributes.problem(name, "must be a whole number of at most 64 bits"),
                    List.of(scalar.location()),
                    "Write digits, for example 100.",
                    ex);
        }
    }
}
