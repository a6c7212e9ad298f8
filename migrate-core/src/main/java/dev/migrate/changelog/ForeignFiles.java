package dev.migrate.changelog;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The files of other tools among those that are being read, kept apart by tool. Used by one thread. */
final class ForeignFiles {

    private final Map<ForeignFormat, List<SourceText>> byFormat = new LinkedHashMap<>();

    ForeignFiles(List<ForeignFormat> formats) {
        formats.forEach((format) -> byFormat.put(format, new ArrayList<>()));
    }

    /** Whether a file is worth reading that isn't one of our own by its name. */
    boolean mayTake(String fileName) {
        return byFormat.keySet().stream().anyMatch((format) -> format.mayAccept(fileName));
    }

    /** Keeps a file if it is another tool's, and returns whether it is. */
    boolean take(SourceText file) {
        for (Map.Entry<ForeignFormat, List<SourceText>> each : byFormat.entrySet()) {
            if (each.getKey().accepts(file)) {
                each.getValue().add(file);
                return true;
            }
        }
        return false;
    }

    List<Migration> revisions() {
        List<Migration> migrations = new ArrayList<>();
        byFormat.forEach((format, files) -> {
            if (!files.isEmpty()) {
                migrations.addAll(format.read(files));
            }
        });
        return migrations;
    }
}
