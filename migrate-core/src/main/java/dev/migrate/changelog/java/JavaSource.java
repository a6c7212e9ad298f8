package dev.migrate.changelog.java;

/**
 * The source of a class.
 *
 * @param packageName the package, empty for none
 * @param className the simple name of the class
 * @param text the whole file, with one line end at its end
 */
public record JavaSource(String packageName, String className, String text) {

    /** Returns where the file belongs, from the root of the sources: {@code db/migrations/AddStatusColumn.java}. */
    public String path() {
        String folder = packageName.isEmpty() ? "" : packageName.replace('.', '/') + "/";
        return folder + className + ".java";
    }
}
