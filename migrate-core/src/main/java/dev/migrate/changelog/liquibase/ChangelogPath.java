package dev.migrate.changelog.liquibase;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;

/** Arithmetic with the paths by which changelogs name each other; slashes separate folders. */
final class ChangelogPath {

    private ChangelogPath() {}

    /** Returns a path without a prefix, backslashes and detours. */
    static String plain(String written) {
        String path = written.strip().replace('\\', '/').replaceFirst("^classpath\\*?:", "");
        boolean absolute = path.startsWith("/") && !written.startsWith("classpath");
        Deque<String> parts = new ArrayDeque<>();
        for (String part : path.split("/", -1)) {
            if (part.equals("..") && !parts.isEmpty() && !parts.getLast().equals("..")) {
                parts.removeLast();
            } else if (!part.isEmpty() && !part.equals(".")) {
                parts.addLast(part);
            }
        }
        return (absolute ? "/" : "") + String.join("/", parts);
    }

    /** Returns the folder of a file; empty for a file in no folder. */
    static String folder(String file) {
        int slash = file.lastIndexOf('/');
        return (slash < 0) ? "" : file.substring(0, slash);
    }

    /** Returns the path of a file that is named from a folder. */
    static String resolve(String folder, String file) {
        return plain(folder.isEmpty() ? file : folder + "/" + file);
    }

    /** Returns how a file is named from a folder. */
    static String relative(String folder, String file) {
        List<String> from = parts(folder);
        List<String> to = parts(file);
        int common = 0;
        while (common < from.size()
                && common < to.size() - 1
                && from.get(common).equals(to.get(common))) {
            common++;
        }
        return "../".repeat(from.size() - common) + String.join("/", to.subList(common, to.size()));
    }

    /** Whether two paths are the same file, where one may begin further up than the other. */
    static boolean areSame(String one, String other) {
        String a = one.replaceFirst("^/", "");
        String b = other.replaceFirst("^/", "");
        return a.equals(b) || a.endsWith("/" + b) || b.endsWith("/" + a);
    }

    private static List<String> parts(String path) {
        return Arrays.stream(path.split("/", -1))
                .filter((part) -> !part.isEmpty())
                .toList();
    }
}
