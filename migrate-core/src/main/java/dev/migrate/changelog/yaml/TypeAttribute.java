package dev.migrate.changelog.yaml;

import dev.migrate.error.MigrateException;
import dev.migrate.model.DataType;
import java.util.List;

/** An attribute that holds the type of a column. */
final class TypeAttribute {

    private TypeAttribute() {}

    static DataType read(AttributeMap attributes, String name, YamlScalar scalar) {
        try {
            return DataType.parse(scalar.text());
        } catch (IllegalArgumentException ex) {
            throw new MigrateException(
                    attributes.problem(name, "is no type: " + Quoted.oneLine(String.valueOf(ex.getMessage()))),
                    List.of(scalar.location()),
                    "Write it as in 'varchar(100)'.",
                    ex);
        }
    }
}
