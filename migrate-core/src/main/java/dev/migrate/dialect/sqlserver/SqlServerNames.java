package dev.migrate.dialect.sqlserver;

import dev.migrate.dialect.ChangeWriter;
import dev.migrate.model.QualifiedName;
import org.jspecify.annotations.Nullable;

/** Names as texts, which procedures and functions of SQL Server take. */
final class SqlServerNames {

    private final ChangeWriter out;

    SqlServerNames(ChangeWriter out) {
        this.out = out;
    }

    /** Returns the text in quotes. */
    String text(@Nullable String text) {
        return out.textOrNull(text);
    }

    /** Returns a name in quotes that is not parsed as SQL. */
    String plain(String name) {
        out.name(name); // Refuses what no object can be called.
        return text(name);
    }

    /** Returns a call that finds an object by its name. */
    String objectId(QualifiedName name) {
        return "object_id(" + path(name) + ")";
    }

    /** Returns the name in brackets, its parts with dots between, in quotes. */
    String path(QualifiedName name, String... more) {
        StringBuilder path = new StringBuilder();
        String schema = name.schema();
        if (schema != null) {
            path.append(bracketed(schema)).append('.');
        }
        path.append(bracketed(name.name()));
        for (String part : more) {
            path.append('.').append(bracketed(part));
        }
        return text(path.toString());
    }

    /** Returns an expression for the name of the schema that an object is in. */
    String schema(QualifiedName name) {
        String schema = name.schema();
        return (schema == null) ? "schema_name()" : plain(schema);
    }

    private String bracketed(String name) {
        out.name(name);
        return "[" + name.replace("]", "]]") + "]";
    }
}
