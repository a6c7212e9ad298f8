package dev.migrate.changelog.liquibase;

import dev.migrate.changelog.SourceText;
import dev.migrate.changelog.yaml.YamlMap;
import dev.migrate.error.MigrateException;
import dev.migrate.error.SourceLocation;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the changelog that no other one includes. */
final class Roots {

    private final List<SourceText> files;

    Roots(List<SourceText> files) {
        this.files = files;
    }

    /**
     * Returns the only root.
     *
     * @throws MigrateException if there is none or there are several
     */
    SourceText only() {
        if (files.size() == 1) {
            return files.get(0);
        }
        List<SourceText> roots = new ArrayList<>(files);
        for (SourceText file : files) {
            for (YamlMap entry : new YamlChangelog(file).entries()) {
                removeIncluded(roots, file, entry);
            }
        }
        if (roots.size() == 1) {
            return roots.get(0);
        }
        throw new MigrateException(
                roots.isEmpty()
                        ? "All changelogs of Liquibase include each other."
                        : "There are several changelogs of Liquibase that no other one includes.",
                (roots.isEmpty() ? files : roots)
                        .stream().map((file) -> SourceLocation.of(file.path())).toList(),
                "Name the root alone, for example 'migrate.locations=classpath:db/changelog/db.changelog-master.yaml'.",
                null);
    }

    private static void removeIncluded(List<SourceText> roots, SourceText file, YamlMap entry) {
        YamlMap.Entry include = entry.entries().get("include");
        YamlMap.Entry all = entry.entries().get("includeAll");
        if (include != null) {
            String path = target(file, include, "file");
            roots.removeIf((root) -> path != null && !isSame(root, file) && ChangelogPath.areSame(root.path(), path));
        }
        if (all != null) {
            String folder = target(file, all, "path");
            roots.removeIf((root) -> folder != null
                    && !isSame(root, file)
                    && ("/" + ChangelogPath.folder(root.path()) + "/")
                            .contains("/" + folder.replaceFirst("^/", "") + "/"));
        }
    }

    private static boolean isSame(SourceText one, SourceText other) {
        return one.path().equals(other.path());
    }

    private static @Nullable String target(SourceText file, YamlMap.Entry entry, String attribute) {
        YamlMap map = Nodes.map(entry.value(), "An include");
        String written = Nodes.text(map, attribute);
        if (written == null) {
            return null;
        }
        return Nodes.flag(map, "relativeToChangelogFile", false)
                ? ChangelogPath.resolve(ChangelogPath.folder(file.path()), written)
                : ChangelogPath.plain(written);
    }
}
