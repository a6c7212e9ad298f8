package dev.migrate.changelog.yaml;

import dev.migrate.changelog.NamedFile;
import dev.migrate.changelog.NearbyFiles;
import dev.migrate.changelog.Placeholders;
import dev.migrate.changelog.SourceText;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Finds the files that the changes of a revision name without reading the changes themselves. */
final class NamedFiles {

    /** Most revisions name none, which a look at their text tells without parsing it. */
    private static final Pattern NAMES_FILE = Pattern.compile("\\b(path|file)['\"]?[ \\t]*:");

    private static final List<String> ATTRIBUTES = List.of("path", "file");

    private final NearbyFiles files;
    private final Placeholders placeholders;

    NamedFiles(NearbyFiles files, Placeholders placeholders) {
        this.files = files;
        this.placeholders = placeholders;
    }

    static boolean mayBeIn(SourceText source) {
        String text = source.text();
        // Every start asks this of every revision, and looking for a word is many times faster than for a pattern.
        return (text.contains("path") || text.contains("file"))
                && NAMES_FILE.matcher(text).find();
    }

    /** Returns the files that the items of a list of changes name, in order. */
    List<NamedFile> in(YamlNode changes) {
        List<NamedFile> found = new ArrayList<>();
        if (changes instanceof YamlList list) {
            for (YamlNode item : list.items()) {
                if (item instanceof YamlMap map) {
                    map.entries().values().forEach((entry) -> addTo(found, entry.value()));
                }
            }
        }
        return found;
    }

    private void addTo(List<NamedFile> found, YamlNode attributes) {
        if (attributes instanceof YamlMap map) {
            for (String name : ATTRIBUTES) {
                YamlMap.Entry entry = map.entries().get(name);
                if (entry != null && entry.value() instanceof YamlScalar scalar) {
                    String path = placeholders.expand(scalar.text(), (ordinal) -> scalar.location());
                    found.add(new NamedFile(files, path, isRelative(map), StandardCharsets.UTF_8, scalar.location()));
                }
            }
        }
    }

    private static boolean isRelative(YamlMap attributes) {
        YamlMap.Entry entry = attributes.entries().get(FileAttributes.RELATIVE);
        return entry != null
                && entry.value() instanceof YamlScalar scalar
                && scalar.asFlag().orElse(false);
    }
}
