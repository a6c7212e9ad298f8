package dev.migrate;

import dev.migrate.changelog.ChangelogSource;
import dev.migrate.changelog.Migration;
import dev.migrate.changelog.Placeholders;
import dev.migrate.changelog.ResourceChangelogSource;
import dev.migrate.changelog.RevisionFormat;
import dev.migrate.changelog.RevisionIndex;
import dev.migrate.changelog.flyway.FlywayFormat;
import dev.migrate.changelog.liquibase.LiquibaseFormat;
import dev.migrate.changelog.liquibase.Selection;
import dev.migrate.changelog.sql.SqlRevisionFormat;
import dev.migrate.changelog.yaml.YamlRevisionFormat;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.springframework.core.io.support.ResourcePatternResolver;

/** Where a migrator's revisions come from, as somebody says it bit by bit. */
final class RevisionSources {

    private static final List<String> STANDARD = List.of("classpath:db/migrations");

    private Supplier<List<String>> locations = () -> STANDARD;
    private Function<List<RevisionFormat>, ChangelogSource> files = resources(STANDARD, new LateResolver());
    private RevisionIndex index = RevisionIndex.NONE;
    private Placeholders placeholders = Placeholders.none();
    private Selection changeSets = Selection.all();
    private Supplier<List<Migration>> inJava = List::of;

    void locations(List<String> names) {
        locations = () -> names;
        files = resources(names, new LateResolver());
    }

    void locations(Supplier<List<String>> names, ResourcePatternResolver resolver) {
        locations = names;
        files = (formats) ->
                new LateLocations(names, (given) -> resources(given, resolver).apply(formats));
    }

    void index(RevisionIndex ofFolders) {
        index = ofFolders;
    }

    void files(ChangelogSource source) {
        locations = List::of;
        files = (formats) -> source;
    }

    void placeholders(Placeholders values) {
        placeholders = values;
    }

    void changeSets(Selection selection) {
        changeSets = selection;
    }

    void inJava(Supplier<List<Migration>> migrations) {
        inJava = migrations;
    }

    /** Returns the names of the locations, asked for only when somebody wants to know them. */
    Supplier<List<String>> locations() {
        return locations;
    }

    /** Returns all revisions as said so far; nothing is looked at yet. */
    ChangelogSource all() {
        ChangelogSource inFiles =
                files.apply(List.of(new YamlRevisionFormat(placeholders), new SqlRevisionFormat(placeholders)));
        return new AllRevisions(inFiles, inJava);
    }

    private Function<List<RevisionFormat>, ChangelogSource> resources(
            List<String> names, ResourcePatternResolver resolver) {
        return (formats) -> new ResourceChangelogSource(
                names,
                resolver,
                index,
                formats,
                List.of(
                        new FlywayFormat(placeholders, Clock.system(ZoneId.systemDefault())),
                        new LiquibaseFormat(placeholders, changeSets)));
    }
}
