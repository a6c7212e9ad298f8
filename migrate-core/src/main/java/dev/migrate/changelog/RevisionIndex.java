package dev.migrate.changelog;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The names of the files in folders of a class path that can't change any more, so that nobody needs to search it: written
 * when an application is processed ahead of time, and read when it starts. As a text, each folder is a line, and below it,
 * behind a tab, each of its files. Immutable.
 *
 * @param files the paths of files below a folder, by the folder's own path
 */
public record RevisionIndex(Map<String, List<String>> files) {

    /** No folder is known: each is searched. */
    public static final RevisionIndex NONE = new RevisionIndex(Map.of());

    public RevisionIndex {
        Map<String, List<String>> copy = new LinkedHashMap<>();
        files.forEach((folder, names) -> copy.put(folder, List.copyOf(names)));
        files = Collections.unmodifiableMap(copy);
    }

    /** Reads the form that {@link #text()} writes. */
    public static RevisionIndex parse(String text) {
        Map<String, List<String>> files = new LinkedHashMap<>();
        List<String> names = new ArrayList<>();
        for (String line : text.lines().toList()) {
            if (line.startsWith("\t")) {
                names.add(line.substring(1));
            } else {
                names = new ArrayList<>();
                files.put(line, names);
            }
        }
        return new RevisionIndex(files);
    }

    /** Returns the index as a text. */
    public String text() {
        StringBuilder text = new StringBuilder();
        files.forEach((folder, names) -> {
            text.append(folder).append('\n');
            names.forEach((name) -> text.append('\t').append(name).append('\n'));
        });
        return text.toString();
    }

    /** Returns the paths below a folder of the class path, or empty if nobody has listed it. */
    Optional<List<String>> below(String folder) {
        return Optional.ofNullable(files.get(folder));
    }
}
