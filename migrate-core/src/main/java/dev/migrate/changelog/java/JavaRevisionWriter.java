package dev.migrate.changelog.java;

import dev.migrate.changelog.CommentedChange;
import dev.migrate.changelog.CommentedScript;
import dev.migrate.changelog.RevisionScript;
import dev.migrate.error.MigrateException;
import dev.migrate.revision.RevisionHeader;
import java.util.List;

/**
 * Writes a revision as a Java migration, as a person would; what it does when it runs are the same operations.
 *
 * <p>Code has no derived downgrade, so the downgrade is always written where there is one. Rows beyond what a method can
 * hold are inserted in several steps.
 */
public final class JavaRevisionWriter {

    /** A class has at most 65,535 constants, and a value takes three at most. */
    private static final int LARGEST_CLASS = 20_000;

    private final String packageName;

    /** Creates a writer of classes in this package, which may be empty; it is immutable and safe for several threads. */
    public JavaRevisionWriter(String packageName) {
        this.packageName = packageName;
    }

    /** Returns the simple name that the class of a revision gets: the words of its message. */
    public static String className(RevisionHeader header) {
        return ClassName.of(header.message(), header.id());
    }

    /**
     * Returns the source, with a class name from the message.
     *
     * @param header the revision; its location doesn't count
     * @param transactional whether it runs in a transaction where the database allows that
     * @param script the changes in both directions
     * @throws MigrateException if the changes have more values than a class can hold
     */
    public JavaSource write(RevisionHeader header, boolean transactional, RevisionScript script) {
        return write(header, transactional, script, className(header));
    }

    /**
     * Returns the source of a class with this name.
     *
     * @param header the revision; its location doesn't count
     * @param transactional whether it runs in a transaction where the database allows that
     * @param script the changes in both directions
     * @param className the simple name
     * @throws MigrateException if the changes have more values than a class can hold
     */
    public JavaSource write(RevisionHeader header, boolean transactional, RevisionScript script, String className) {
        return write(header, transactional, CommentedScript.writtenOut(script), className);
    }

    /**
     * Returns the source of a class with this name, and with comments.
     *
     * @param header the revision; its location doesn't count
     * @param transactional whether it runs in a transaction where the database allows that
     * @param script the changes with their comments
     * @param className the simple name
     * @throws MigrateException if the changes have more values than a class can hold
     */
    public JavaSource write(RevisionHeader header, boolean transactional, CommentedScript script, String className) {
        Imports imports = new Imports();
        imports.use("dev.migrate.JavaMigration");
        imports.use("dev.migrate.Operations");
        imports.use("dev.migrate.Revision");
        imports.use("org.springframework.stereotype.Component");
        OperationCalls calls = new OperationCalls(new Literals(imports));

        MethodBody upgrade = new MethodBody(script.upgrade(), calls);
        String methods = upgrade.method("upgrade", "There is nothing to do.");
        int size = upgrade.size();
        List<CommentedChange> changesBack = script.downgrade();
        if (changesBack != null) {
            MethodBody downgrade = new MethodBody(changesBack, calls);
            methods += "\n" + downgrade.method("downgrade", "There is nothing to undo.");
            size += downgrade.size();
        }
        if (size > LARGEST_CLASS) {
            throw new MigrateException(
                    "Revision '" + header.id() + "' has more values than a Java class can hold.",
                    header.location(),
                    "Write it as YAML, or load its rows from a file with 'loadData'.");
        }
        String head = packageName.isEmpty() ? "" : "package " + packageName + ";\n\n";
        String declaration = "class " + className + " implements JavaMigration {\n\n";
        return new JavaSource(
                packageName,
                className,
                head + imports.lines() + "\n" + JavaComment.documentation(script.comments()) + "@Component\n"
                        + RevisionAnnotation.of(header, transactional) + "\n"
                        + declaration + methods + "}\n");
    }
}
