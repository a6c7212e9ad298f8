package dev.migrate.changelog.liquibase;

import dev.migrate.changelog.ForeignFormat;
import dev.migrate.changelog.Migration;
import dev.migrate.changelog.Placeholders;
import dev.migrate.changelog.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Liquibase's changelogs in YAML, as they are: a linear branch with one revision for each change set, in the order of the
 * root changelog and of what it includes. Among the files of the locations exactly one may be a root, which no other
 * includes. Immutable and safe for use by several threads.
 */
public final class LiquibaseFormat implements ForeignFormat {

    private final Placeholders placeholders;
    private final Selection selection;

    /**
     * Creates a format.
     *
     * @param placeholders the values of <code>${…}</code>, which come before those of the changelog
     * @param selection which change sets do something; the others stay in the graph and do nothing
     */
    public LiquibaseFormat(Placeholders placeholders, Selection selection) {
        this.placeholders = placeholders;
        this.selection = selection;
    }

    @Override
    public boolean accepts(SourceText file) {
        String name = file.path().toLowerCase(Locale.ROOT);
        return (name.endsWith(".yaml") || name.endsWith(".yml")) && YamlChangelog.isOne(file.text());
    }

    @Override
    public List<Migration> read(List<SourceText> files) {
        SourceText root = new Roots(files).only();
        List<ChangeSet> sets = new Walk(root, files, placeholders, selection).sets();
        List<Migration> migrations = new ArrayList<>();
        List<String> parents = List.of();
        for (ChangeSet set : sets) {
            migrations.add(set.following(parents));
            parents = List.of(set.revision());
        }
        return migrations;
    }
}
