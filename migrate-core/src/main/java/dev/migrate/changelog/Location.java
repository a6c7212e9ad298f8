package dev.migrate.changelog;

import dev.migrate.error.MigrateException;
import java.util.List;

/**
 * A place to look for revision files.
 *
 * @param written the location as the user wrote it
 * @param onClassPath whether the path starts at the roots of the class path, and not in the file system
 * @param path the folder, without a slash at its end
 */
record Location(String written, boolean onClassPath, String path) {

    private static final List<String> CLASS_PATH = List.of("classpath*:", "classpath:");
    private static final List<String> FILE_SYSTEM = List.of("filesystem:", "file:");

    static Location parse(String written) {
        String text = written.strip();
        for (String prefix : CLASS_PATH) {
            if (text.startsWith(prefix)) {
                return classPath(written, text.substring(prefix.length()));
            }
        }
        for (String prefix : FILE_SYSTEM) {
            if (text.startsWith(prefix)) {
                return fileSystem(written, text.substring(prefix.length()));
            }
        }
        if (text.matches("[A-Za-z0-9+.-]{2,}:.*")) {
            throw new MigrateException(
                    "Location '" + text + "' has an unknown prefix.",
                    "Use 'classpath:' for the class path or 'file:' for the file system.");
        }
        return classPath(written, text);
    }

    private static Location classPath(String written, String path) {
        String relative = withoutEndingSlash(path);
        while (relative.startsWith("/")) {
            relative = relative.substring(1);
        }
        if (relative.matches(".*[*?{}].*")) {
            throw new MigrateException(
                    "Location '" + written + "' has a wildcard.",
                    "Name the folder alone: it is searched with everything below it.");
        }
        requirePath(written, relative);
        return new Location(written, true, relative);
    }

    private static Location fileSystem(String written, String path) {
        String plain = withoutEndingSlash(path.startsWith("//") ? path.substring(2) : path);
        requirePath(written, plain);
        return new Location(written, false, plain);
    }

    private static void requirePath(String written, String path) {
        if (path.isBlank()) {
            throw new MigrateException(
                    "Location '" + written + "' names no folder.", "Name one, for example 'classpath:db/migrations'.");
        }
    }

    private static String withoutEndingSlash(String path) {
        String shorter = path;
        while (shorter.length() > 1 && shorter.endsWith("/")) {
            shorter = shorter.substring(0, shorter.length() - 1);
        }
        return shorter;
    }
}
