package dev.migrate.changelog.yaml;

import dev.migrate.error.MigrateException;
import dev.migrate.error.SourceLocation;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** What to say about changes that have no reader: Liquibase's others, and names that nobody knows. */
final class UnsupportedChanges {

    private static final Map<String, String> REMEDIES = remedies();

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
        String remedy = REMEDIES.get(name);
        return (remedy == null) ? unknown(name, supported, place) : unsupported(name, remedy, place);
    }

    private static MigrateException unsupported(String name, String remedy, SourceLocation place) {
        return new MigrateException("The change '" + name + "' is not supported by this version.", place, remedy);
    }

    private static MigrateException unknown(String name, Collection<String> supported, SourceLocation place) {
        Names names = new Names(supported);
        Set<String> others = REMEDIES.keySet();
        boolean onlyOthersAreNear =
                names.nearest(name).isEmpty() && new Names(others).nearest(name).isPresent();
        return new MigrateException(
                "Unknown change " + Quoted.of(name) + ".",
                place,
                (onlyOthersAreNear ? new Names(others) : names).remedyFor(name));
    }

    private static Map<String, String> remedies() {
        Map<String, String> remedies = new LinkedHashMap<>();
        remedies.put("loadData", "Use 'insert' changes, or load the file in a Java migration.");
        remedies.put("loadUpdateData", "Use 'insert' and 'update' changes, or a Java migration.");
        remedies.put("sqlFile", "Use a 'sql' change with the statements of the file.");
        return Map.copyOf(remedies);
    }
}
