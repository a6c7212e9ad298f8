package dev.migrate.changelog.yaml;

import dev.migrate.error.MigrateException;
import dev.migrate.error.SourceLocation;
import java.util.Collection;

/** What to say about changes that have no reader: Liquibase's that run programs and classes, and names that nobody
 * knows. */
final class UnsupportedChanges {

    private UnsupportedChanges() {}

    static MigrateException error(String name, Collection<String> supported, SourceLocation place) {
        if (name.equals("executeCommand")) {
            return new MigrateException(
                    "The change 'executeCommand' is refused because it runs programs.",
                    place,
                    "Run the program outside of the migrations.");
        }
        if (name.equals("customChange")) {
            return new MigrateException(
                    "The change 'customChange' is not supported because it runs a class of Liquibase's.",
                    place,
                    "Write a Java migration instead: a bean that implements 'JavaMigration'.");
        }
        return new MigrateException(
                "Unknown change " + Quoted.of(name) + ".", place, new Names(supported).remedyFor(name));
    }
}
