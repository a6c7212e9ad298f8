package dev.migrate.changelog.yaml;

import dev.migrate.changelog.CommentedChange;
import dev.migrate.changelog.CommentedScript;
import dev.migrate.changelog.RevisionScript;
import dev.migrate.revision.RevisionHeader;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Writes a revision file as a person would; what {@link YamlRevisionFormat} reads of it is the same revision.
 *
 * <p>The first line tells editors which schema the file has.
 */
public final class YamlRevisionWriter {

    /** Where editors find the schema of these files; the jar has it as {@code META-INF/migrate/revision.schema.json}. */
    public static final String SCHEMA = "https://migrate.dev/schema/revision.schema.json";

    /** What the language servers of editors look for at the start of a file. */
    private static final String MODELINE = "# yaml-language-server: $schema=" + SCHEMA + "\n";

    /** Creates a writer, which is immutable and safe for use by several threads. */
    public YamlRevisionWriter() {}

    /**
     * Returns the text of the file, with one line end at its end.
     *
     * @param header the revision; its location doesn't count
     * @param created when it was made, written in whole seconds, or {@code null} to leave that out
     * @param transactional whether it runs in a transaction where the database allows that
     * @param script the changes; a downgrade that isn't written in it is left out
     */
    public String write(
            RevisionHeader header, @Nullable Instant created, boolean transactional, RevisionScript script) {
        return write(header, created, transactional, CommentedScript.asWritten(script));
    }

    /**
     * Returns the text of the file, with one line end at its end.
     *
     * @param header the revision; its location doesn't count
     * @param created when it was made, written in whole seconds, or {@code null} to leave that out
     * @param transactional whether it runs in a transaction where the database allows that
     * @param script the changes with their comments
     */
    public String write(
            RevisionHeader header, @Nullable Instant created, boolean transactional, CommentedScript script) {
        List<CommentedChange> downgrade = script.downgrade();
        return write(
                header,
                created,
                transactional,
                script.comments(),
                WrittenChanges.ofCommented(script.upgrade()),
                (downgrade == null) ? null : WrittenChanges.ofCommented(downgrade));
    }

    /**
     * Returns the text of the file, with one line end at its end.
     *
     * @param header the revision; its location doesn't count
     * @param created when it was made, written in whole seconds, or {@code null} to leave that out
     * @param transactional whether it runs in a transaction where the database allows that
     * @param upgrade the changes of the upgrade
     * @param downgrade the changes of the downgrade, or {@code null} to leave it out
     */
    public String write(
            RevisionHeader header,
            @Nullable Instant created,
            boolean transactional,
            WrittenChanges upgrade,
            @Nullable WrittenChanges downgrade) {
        return write(header, created, transactional, List.of(), upgrade, downgrade);
    }

    private static String write(
            RevisionHeader header,
            @Nullable Instant created,
            boolean transactional,
            List<String> comments,
            WrittenChanges upgrade,
            @Nullable WrittenChanges downgrade) {
        FormBuilder form = new FormBuilder();
        form.text(RevisionKeys.REVISION, header.id());
        names(form, RevisionKeys.DOWN_REVISION, header.downRevisions());
        form.text(RevisionKeys.MESSAGE, header.message());
        if (created != null) {
            form.plain(
                    RevisionKeys.CREATED,
                    created.truncatedTo(ChronoUnit.SECONDS).toString());
        }
        list(form, RevisionKeys.BRANCH_LABELS, header.branchLabels());
        list(form, RevisionKeys.DEPENDS_ON, header.dependsOn());
        list(form, RevisionKeys.REPLACES, header.replaces());
        form.flagUnless(true, RevisionKeys.TRANSACTIONAL, transactional);
        form.flagUnless(false, RevisionKeys.GENERATED, header.generated());
        YamlPrinter printer = new YamlPrinter();
        comments.forEach((comment) -> printer.comment(0, comment));
        form.build().entries().forEach((key, entry) -> printer.entry(0, key, entry.value()));
        printer.changes(RevisionKeys.UPGRADE, upgrade.items());
        if (downgrade != null) {
            printer.changes(RevisionKeys.DOWNGRADE, downgrade.items());
        }
        return MODELINE + printer;
    }

    private static void names(FormBuilder form, String key, List<String> names) {
        if (names.size() == 1) {
            form.text(key, names.get(0));
        } else {
            list(form, key, names);
        }
    }

    private static void list(FormBuilder form, String key, List<String> names) {
        if (!names.isEmpty()) {
            form.node(
                    key,
                    FormBuilder.list(names.stream().map(FormBuilder::scalar).toList()));
        }
    }
}
