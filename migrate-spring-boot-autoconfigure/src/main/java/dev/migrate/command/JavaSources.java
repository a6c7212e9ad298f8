package dev.migrate.command;

import dev.migrate.changelog.file.RevisionFolder;
import dev.migrate.error.MigrateException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.AutoConfigurationPackages;
import org.springframework.context.ApplicationContext;

/**
 * Where revisions that are written as Java classes belong: in a package that the application scans, unless a folder is named.
 *
 * @param folder the folder of the package
 * @param packageName the package
 */
record JavaSources(RevisionFolder folder, String packageName) {

    private static final Path ROOT = Path.of("src", "main", "java");

    /**
     * Finds the package.
     *
     * @param path a folder below {@code src/main/java}, or {@code null} for the application's package {@code migrations}
     * @throws MigrateException if there are no sources, or the folder isn't among them
     */
    static JavaSources of(@Nullable String path, Path workingDirectory, ApplicationContext context) {
        Path root = workingDirectory.resolve(ROOT);
        if (path == null) {
            if (!Files.isDirectory(root) || !AutoConfigurationPackages.has(context)) {
                throw new MigrateException(
                        "There is no folder for new classes: '" + workingDirectory + "' has no " + ROOT + ".",
                        "Name one below " + ROOT + " with --path, or type the command in the project's folder.");
            }
            String name = AutoConfigurationPackages.get(context).get(0) + ".migrations";
            return new JavaSources(RevisionFolder.at(root.resolve(name.replace('.', '/'))), name);
        }
        Path folder = workingDirectory.resolve(path).normalize();
        if (!folder.startsWith(root) || folder.equals(root)) {
            throw new MigrateException(
                    "The folder '" + path + "' isn't a package below " + ROOT + ".",
                    "Name one with --path, for example " + ROOT.resolve("com/example/migrations") + ".");
        }
        String name = root.relativize(folder)
                .toString()
                .replace(folder.getFileSystem().getSeparator(), ".");
        return new JavaSources(RevisionFolder.at(folder), name);
    }
}
