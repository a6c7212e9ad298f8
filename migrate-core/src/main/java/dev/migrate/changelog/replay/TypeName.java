package dev.migrate.changelog.replay;

import dev.migrate.model.DataType;
import dev.migrate.model.QualifiedName;
import java.util.regex.Pattern;

/** The name of a type of a schema's own where it stands as the type of a column: as SQL, in quotes where it has to be. */
final class TypeName {

    private static final Pattern PLAIN = Pattern.compile("[a-z_][a-z0-9_]*");

    private TypeName() {}

    /** Whether a column of this type, or of an array of it, has the type of that name. */
    static boolean names(DataType written, QualifiedName type) {
        return written.name().replace("\"", "").equals(type.toString().replace("\"", ""));
    }

    /** Returns the written type with another name in it. */
    static DataType of(QualifiedName type, DataType written) {
        String schema = type.schema();
        return written.withName((schema == null) ? part(type.name()) : part(schema) + "." + part(type.name()));
    }

    private static String part(String name) {
        return PLAIN.matcher(name).matches() ? name : "\"" + name.replace("\"", "\"\"") + "\"";
    }
}
