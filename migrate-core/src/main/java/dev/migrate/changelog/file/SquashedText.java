package dev.migrate.changelog.file;

import dev.migrate.changelog.DeclaredBody;
import dev.migrate.changelog.Migration;
import dev.migrate.changelog.MigrationType;
import dev.migrate.changelog.Placeholders;
import dev.migrate.changelog.RevisionScript;
import dev.migrate.changelog.SourceText;
import dev.migrate.changelog.replay.StatefulDowngrade;
import dev.migrate.changelog.sql.SqlRevisionWriter;
import dev.migrate.changelog.sql.SqlSectionText;
import dev.migrate.changelog.yaml.WrittenChanges;
import dev.migrate.changelog.yaml.YamlRevisionFormat;
import dev.migrate.changelog.yaml.YamlRevisionWriter;
import dev.migrate.error.MigrateException;
import dev.migrate.operation.Change;
import dev.migrate.revision.RevisionHeader;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The file of a revision that stands for several: their upgrades one after the other, and their downgrades in the reverse
 * order.
 *
 * <p>It is SQL where all of them are, and YAML otherwise. Placeholders stay placeholders; comments in YAML get lost.
 */
public final class SquashedText {

    private final List<Part> parts;
    private final List<String> irreversible;
    private final boolean derived;

    private SquashedText(List<Part> parts) {
        this.parts = parts;
        this.derived = parts.stream().allMatch((part) -> part.script().writtenDowngrade() == null);
        this.irreversible = parts.stream()
                .filter(Part::isIrreversible)
                .map((part) -> part.migration().id())
                .toList();
    }

    /**
     * Reads what is to be put together.
     *
     * @param migrations the revisions, oldest first
     * @param texts their files, in the same order
     * @param folder where the new file will be
     * @throws MigrateException if one revision can't do what all of them do
     */
    public static SquashedText of(List<Migration> migrations, List<SourceText> texts, Path folder) {
        requireSameTransactions(migrations);
        List<Part> parts = new ArrayList<>();
        for (int i = 0; i < migrations.size(); i++) {
            parts.add(new Part(migrations.get(i), texts.get(i), script(migrations.get(i))));
        }
        parts.forEach((part) -> requireSameFolder(part, folder));
        requireOneWayBack(parts);
        return new SquashedText(List.copyOf(parts));
    }

    /** Returns {@code sql} or {@code yaml}. */
    public String extension() {
        return parts.stream().allMatch(Part::isSql) ? "sql" : "yaml";
    }

    /** Returns the revisions for which there is no way back, so that there is none for all of them. */
    public List<String> irreversible() {
        return irreversible;
    }

    /**
     * Returns the text of the file.
     *
     * @param header the squashed revision
     * @param created when it was made
     */
    public String write(RevisionHeader header, Instant created) {
        boolean transactional = parts.get(0).migration().transactional();
        List<Part> backwards = new ArrayList<>(parts);
        Collections.reverse(backwards);
        if (extension().equals("sql")) {
            String downgrade = irreversible.isEmpty() ? sql(backwards, Part::downgradeSql) : null;
            return new SqlRevisionWriter()
                    .write(header, created, transactional, sql(parts, Part::upgradeSql), downgrade);
        }
        WrittenChanges upgrade = join(parts.stream().map(Part::upgrade).toList());
        String text = new YamlRevisionWriter().write(header, created, transactional, upgrade, downgrade(backwards));
        check(new SourceText(header.location().source(), text));
        return text;
    }

    /** Reads the changes again where nothing but the text decides what they are. */
    private void check(SourceText written) {
        boolean open = parts.stream()
                .anyMatch((part) -> Placeholders.isIn(part.text().text())
                        || part.text().text().contains("relativeToChangelogFile"));
        if (open) {
            return;
        }
        Migration squashed = new YamlRevisionFormat().read(written).orElseThrow();
        List<Change> found = script(squashed).upgrade();
        List<Change> wanted = parts.stream()
                .flatMap((part) -> part.script().upgrade().stream())
                .toList();
        for (int i = 0; i < wanted.size(); i++) {
            Change change = wanted.get(i);
            boolean same = i < found.size()
                    && found.get(i).operation().equals(change.operation())
                    && found.get(i).dbms().equals(change.dbms());
            if (!same) {
                throw new MigrateException(
                        "The change '" + change.operation().changeName() + "' would not be the same in another file."
                                + " Nothing was written.",
                        change.location(),
                        "Choose a range without its revision.");
            }
        }
    }

    /** What is derived of each is also derived of all of them, so it needs no words. */
    private @Nullable WrittenChanges downgrade(List<Part> backwards) {
        return (derived || !irreversible.isEmpty())
                ? null
                : join(backwards.stream().map(Part::downgrade).toList());
    }

    private static WrittenChanges join(List<WrittenChanges> changes) {
        return changes.stream().reduce(WrittenChanges.of(List.of()), WrittenChanges::then);
    }

    private static String sql(List<Part> parts, Function<Part, String> section) {
        return parts.stream()
                .filter((part) -> !SqlSectionText.isEmpty(section.apply(part)))
                .map((part) -> "-- " + part.title() + "\n" + SqlSectionText.ended(section.apply(part)))
                .collect(Collectors.joining("\n"));
    }

    private static RevisionScript script(Migration migration) {
        if (migration.body() instanceof DeclaredBody declared) {
            return declared.read();
        }
        throw new MigrateException(
                "Revision '" + migration.id() + "' is Java code, which can't be squashed. Nothing was written.",
                migration.header().location(),
                "Choose a range that ends before it, or begins after it.");
    }

    private static void requireSameTransactions(List<Migration> migrations) {
        Migration first = migrations.get(0);
        for (Migration migration : migrations) {
            if (migration.transactional() != first.transactional()) {
                throw new MigrateException(
                        "Revision '" + first.id() + "' has 'transactional: " + first.transactional() + "' and '"
                                + migration.id() + "' hasn't: one revision can't have both. Nothing was written.",
                        List.of(first.header().location(), migration.header().location()),
                        "Choose a range of revisions that have the same.",
                        null);
            }
        }
    }

    /**
     * What follows from the files before can't stand beside what is written; and without what is written, another way back
     * would follow from the files for all.
     */
    private static void requireOneWayBack(List<Part> parts) {
        boolean written = parts.stream().anyMatch((part) -> part.script().writtenDowngrade() != null);
        boolean never = parts.stream().anyMatch(Part::isIrreversible);
        for (Part part : parts) {
            if (written && !never && part.script().downgrade().isEmpty()) {
                throw new MigrateException(
                        "The downgrade of '" + part.migration().id() + "' follows from the files before it, and others"
                                + " of the range are written. Nothing was written.",
                        part.migration().header().location(),
                        "Write a 'downgrade:' in its file first, or choose another range.");
            }
        }
    }

    /** A path that starts at the file would lead elsewhere from another folder. */
    private static void requireSameFolder(Part part, Path folder) {
        boolean stays = folder.equals(Path.of(part.text().path()).getParent());
        if (!stays && part.text().text().contains("relativeToChangelogFile")) {
            throw new MigrateException(
                    "Revision '" + part.migration().id() + "' names files relative to its own folder, and the squashed"
                            + " one would be in '" + folder + "'. Nothing was written.",
                    part.migration().header().location(),
                    "Name them from the class path on, or choose the folder with --path.");
        }
    }

    /**
     * One of the revisions.
     *
     * @param migration the revision
     * @param text its file
     * @param script what is in it
     */
    private record Part(Migration migration, SourceText text, RevisionScript script) {

        boolean isSql() {
            return migration.type() == MigrationType.SQL;
        }

        boolean isIrreversible() {
            return script.downgrade().isEmpty() && !StatefulDowngrade.mayExist(script);
        }

        String title() {
            String message = migration.header().message().lines().findFirst().orElse("");
            return migration.id() + (message.isEmpty() ? "" : ", " + message);
        }

        String upgradeSql() {
            return SqlSectionText.upgrade(text);
        }

        String downgradeSql() {
            return SqlSectionText.downgrade(text).orElse("");
        }

        WrittenChanges upgrade() {
            return isSql() ? ofSql(upgradeSql()) : WrittenChanges.upgrade(text);
        }

        WrittenChanges downgrade() {
            if (isSql()) {
                return ofSql(downgradeSql());
            }
            Optional<WrittenChanges> written = WrittenChanges.downgrade(text);
            return written.orElseGet(() -> WrittenChanges.of(derivedDowngrade()));
        }

        private WrittenChanges ofSql(String sql) {
            return SqlSectionText.isEmpty(sql)
                    ? WrittenChanges.of(List.of())
                    : WrittenChanges.ofSql(sql, migration.header().location());
        }

        private List<Change> derivedDowngrade() {
            if (script.canonicalForm() != null) {
                throw new MigrateException(
                        "The downgrade of '" + migration.id() + "' is derived from changes with placeholders, and"
                                + " others of the range are written. Nothing was written.",
                        migration.header().location(),
                        "Write a 'downgrade:' in its file first, or choose another range.");
            }
            return script.downgrade().orElseThrow();
        }
    }
}
