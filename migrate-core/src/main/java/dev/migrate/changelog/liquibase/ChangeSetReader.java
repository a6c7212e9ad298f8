package dev.migrate.changelog.liquibase;

import dev.migrate.changelog.MigrationType;
import dev.migrate.changelog.Repetition;
import dev.migrate.changelog.SourceChecksum;
import dev.migrate.changelog.condition.Guard;
import dev.migrate.changelog.condition.Precondition;
import dev.migrate.changelog.yaml.CanonicalChecksum;
import dev.migrate.changelog.yaml.ChangeParser;
import dev.migrate.changelog.yaml.YamlMap;
import dev.migrate.changelog.yaml.YamlNode;
import dev.migrate.error.MigrateException;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads what a change set says about itself, and leaves its changes for later. */
final class ChangeSetReader {

    static final String QUOTING = "objectQuotingStrategy";

    private static final ChangeParser PARSER = new ChangeParser();

    private final Library.Book book;
    private final Parameters parameters;
    private final Selection selection;
    private final Reach reach;
    private final @Nullable String logicalPath;
    private final @Nullable YamlNode preConditionsOfFile;
    private final @Nullable String quotingOfFile;
    private final Earlier earlier;

    ChangeSetReader(
            Library.Book book,
            Parameters parameters,
            Selection selection,
            Reach reach,
            @Nullable String logicalPath,
            @Nullable YamlNode preConditionsOfFile,
            @Nullable String quotingOfFile,
            Earlier earlier) {
        this.book = book;
        this.parameters = parameters;
        this.selection = selection;
        this.reach = reach;
        this.logicalPath = logicalPath;
        this.preConditionsOfFile = preConditionsOfFile;
        this.quotingOfFile = quotingOfFile;
        this.earlier = earlier;
    }

    ChangeSet read(YamlChangelog changelog, int position) {
        YamlMap entry = changelog.entries().get(position);
        YamlMap set = Nodes.map(entry.entries().values().iterator().next().value(), "A change set");
        String id = Nodes.required(set, "id", "a change set");
        String author = Nodes.required(set, "author", "the change set '" + id + "'");
        refuse(set, "runOrder", "Put it where it runs.");
        refuse(set, "runWith", "Leave it out: everything runs by JDBC.");
        String ownPath = Nodes.text(set, "logicalFilePath");
        String named = (ownPath == null) ? logicalPath : ownPath;
        String path = (named == null) ? book.remembered() : named;
        boolean selected = reach.isIn(selection, set.location())
                && selection.hasContext(Walk.context(set), set.location())
                && selection.hasLabels(Nodes.text(set, "labels"), set.location())
                && !Nodes.flag(set, "ignore", false);
        SetContents contents = SetContents.of(set, PARSER.names());
        return new ChangeSet(
                id,
                author,
                path,
                (named == null) ? book.place() : named,
                contents.comment(),
                entry.location(),
                MigrationType.YAML,
                Nodes.flag(set, "runInTransaction", true),
                repetition(set),
                Nodes.flag(set, "failOnError", true),
                SourceChecksum.of(CanonicalChecksum.form(contents.whatCounts(set))),
                new ChangeSetBody(
                        changelog,
                        position,
                        book.path(),
                        selected,
                        Dbms.parse(Nodes.text(set, "dbms")),
                        folding(set),
                        book.files(),
                        parameters,
                        PARSER,
                        this::guard,
                        this::changesOf));
    }

    static Repetition repetition(YamlMap set) {
        if (Nodes.flag(set, "runAlways", false)) {
            return Repetition.ALWAYS;
        }
        return Nodes.flag(set, "runOnChange", false) ? Repetition.ON_CHANGE : Repetition.ONCE;
    }

    private Folding folding(YamlMap set) {
        String own = Nodes.text(set, QUOTING);
        String strategy = (own == null) ? quotingOfFile : own;
        if (strategy != null
                && Arrays.stream(Folding.values())
                        .noneMatch((each) -> each.name().equals(strategy))) {
            throw Nodes.unknown(
                    "quoting strategy",
                    strategy,
                    Arrays.stream(Folding.values()).map(Folding::name).toList(),
                    set.location());
        }
        return Folding.of(strategy);
    }

    private static void refuse(YamlMap set, String attribute, String remedy) {
        YamlMap.Entry entry = set.entries().get(attribute);
        if (entry != null) {
            throw new MigrateException(
                    "'" + attribute + "' of a change set isn't supported.", entry.keyLocation(), remedy);
        }
    }

    /** What is said for the whole file holds for each of its change sets. */
    private @Nullable Guard guard(YamlMap set) {
        Preconditions preconditions =
                new Preconditions(parameters, book.path(), (id, author, path) -> revision(id, author, path));
        Guard ofFile = preconditions.guard(preConditionsOfFile);
        Guard own = preconditions.guard(SetContents.of(set, PARSER.names()).preConditions());
        if (ofFile == null || own == null) {
            return (own == null) ? ofFile : own;
        }
        return new Guard(
                new Precondition.All(List.of(ofFile.condition(), own.condition())),
                own.onFail(),
                own.onError(),
                own.onFailMessage(),
                own.onErrorMessage(),
                own.location());
    }

    private String revision(String id, String author, String path) {
        ChangeSet found = earlier.find(id, author, path);
        return (found == null) ? ChangeSet.revision(path, id, author) : found.revision();
    }

    /** A rollback may run the changes of another change set of the same file again. */
    private List<YamlMap> changesOf(YamlMap reference) {
        String id = Nodes.required(reference, "changeSetId", "a rollback");
        String author = Nodes.required(reference, "changeSetAuthor", "a rollback");
        for (YamlMap entry : new YamlChangelog(book.source()).entries()) {
            YamlMap.Entry other = entry.entries().get("changeSet");
            if (other != null) {
                YamlMap set = Nodes.map(other.value(), "A change set");
                if (id.equals(Nodes.text(set, "id")) && author.equals(Nodes.text(set, "author"))) {
                    return SetContents.of(set, PARSER.names()).changes();
                }
            }
        }
        throw new MigrateException(
                "The rollback names the change set '" + id + "' by '" + author + "', which isn't in this file.",
                reference.location(),
                "Write the changes out.");
    }

    /** Finds change sets that come earlier. */
    @FunctionalInterface
    interface Earlier {

        @Nullable
        ChangeSet find(String id, String author, String path);
    }
}
