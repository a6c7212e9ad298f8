package dev.migrate.changelog.liquibase;

import dev.migrate.changelog.Placeholders;
import dev.migrate.changelog.SourceText;
import dev.migrate.changelog.yaml.YamlMap;
import dev.migrate.changelog.yaml.YamlNode;
import dev.migrate.error.MigrateException;
import dev.migrate.error.SourceLocation;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Walks through a changelog and all that it includes, in the order in which change sets run. */
final class Walk {

    private static final List<String> ENTRIES = List.of(
            "changeSet",
            "include",
            "includeAll",
            "property",
            "preConditions",
            "logicalFilePath",
            "objectQuotingStrategy",
            "contextFilter",
            "context",
            "removeChangeSetProperty");

    private final Library library;
    private final Parameters parameters;
    private final Selection selection;
    private final Map<String, ChangeSet> byName = new LinkedHashMap<>();
    private final Deque<String> open = new ArrayDeque<>();

    Walk(SourceText root, List<SourceText> known, Placeholders placeholders, Selection selection) {
        this.library = new Library(root, known);
        this.parameters = new Parameters(placeholders);
        this.selection = selection;
    }

    List<ChangeSet> sets() {
        walk(library.root(), Reach.EVERYWHERE);
        return List.copyOf(byName.values());
    }

    private void walk(Library.Book book, Reach reach) {
        if (open.contains(book.path())) {
            throw new MigrateException(
                    "The changelog includes itself: " + String.join(" -> ", open) + " -> " + book.path() + ".",
                    SourceLocation.of(book.path()),
                    "Take one of the includes out.");
        }
        open.addLast(book.path());
        String name = book.path().toLowerCase(Locale.ROOT);
        if (name.endsWith(".sql")) {
            new SqlChangelog(book, parameters, selection, reach).sets().forEach(this::add);
        } else if (name.endsWith(".yaml") || name.endsWith(".yml")) {
            walkYaml(book, reach);
        } else {
            throw new MigrateException(
                    "The changelog '" + book.path() + "' is of a form that isn't read.",
                    SourceLocation.of(book.path()),
                    "Convert it to YAML or SQL.");
        }
        open.removeLast();
    }

    private void walkYaml(Library.Book book, Reach reach) {
        YamlChangelog changelog = new YamlChangelog(book.source());
        List<YamlMap> entries = changelog.entries();
        String logicalPath = null;
        YamlNode preConditions = null;
        String quoting = null;
        Reach within = reach;
        for (int i = 0; i < entries.size(); i++) {
            Map.Entry<String, YamlMap.Entry> entry =
                    entries.get(i).entries().entrySet().iterator().next();
            YamlNode value = entry.getValue().value();
            switch (entry.getKey()) {
                case "changeSet" ->
                    add(new ChangeSetReader(
                                    book,
                                    parameters,
                                    selection,
                                    within,
                                    logicalPath,
                                    preConditions,
                                    quoting,
                                    this::find)
                            .read(changelog, i));
                case "include" -> include(book, within, Nodes.map(value, "'include'"));
                case "includeAll" -> includeAll(book, within, Nodes.map(value, "'includeAll'"));
                case "property" -> property(book, Nodes.map(value, "'property'"));
                case "preConditions", "preCondition" -> preConditions = value;
                case "logicalFilePath" -> logicalPath = Nodes.text(entries.get(i), "logicalFilePath");
                case ChangeSetReader.QUOTING -> quoting = Nodes.text(entries.get(i), ChangeSetReader.QUOTING);
                case "context", "contextFilter" ->
                    within = within.and(Nodes.text(entries.get(i), entry.getKey()), null);
                case "removeChangeSetProperty" -> {
                    // It takes away what only some databases can do, which those never see here.
                }
                default ->
                    throw Nodes.unknown(
                            "entry of a changelog",
                            entry.getKey(),
                            ENTRIES,
                            entry.getValue().keyLocation());
            }
        }
    }

    private void add(ChangeSet set) {
        ChangeSet first = byName.putIfAbsent(set.name(), set);
        if (first != null) {
            throw new MigrateException(
                    "The change set '" + set.id() + "' by '" + set.author() + "' is there twice.",
                    List.of(first.location(), set.location()),
                    "Give one of them another id, or take it out.",
                    null);
        }
    }

    private @Nullable ChangeSet find(String id, String author, String path) {
        return byName.values().stream()
                .filter((set) ->
                        set.id().equals(id) && set.author().equals(author) && ChangelogPath.areSame(set.path(), path))
                .findFirst()
                .orElse(null);
    }

    private void include(Library.Book book, Reach reach, YamlMap map) {
        String written = Nodes.required(map, "file", "'include'");
        boolean relative = Nodes.flag(map, "relativeToChangelogFile", false);
        Library.Book included = library.open(book, written, relative);
        if (included == null) {
            if (Nodes.flag(map, "errorIfMissing", true)) {
                throw new MigrateException(
                        "The changelog '" + written + "' can't be found.",
                        map.location(),
                        relative
                                ? "Check the path, which starts at the including file."
                                : "Check the path, which starts at the class path; 'relativeToChangelogFile: true' starts"
                                        + " it at the including file.");
            }
            return;
        }
        String logicalPath = Nodes.text(map, "logicalFilePath");
        walk(
                (logicalPath == null) ? included : included.called(logicalPath),
                reach.and(context(map), Nodes.text(map, "labels")));
    }

    private void includeAll(Library.Book book, Reach reach, YamlMap map) {
        for (String unsupported : List.of("filter", "resourceComparator", "resourceFilter", "minDepth", "maxDepth")) {
            if (map.entries().containsKey(unsupported)) {
                throw new MigrateException(
                        "'" + unsupported + "' of 'includeAll' isn't supported.",
                        map.location(),
                        "Include the files one by one.");
            }
        }
        String written = Nodes.required(map, "path", "'includeAll'");
        String ending = Nodes.text(map, "endsWithFilter");
        boolean relative = Nodes.flag(map, "relativeToChangelogFile", false);
        List<Library.Book> books = library.openAll(book, written, relative, (ending == null) ? "" : ending);
        boolean required = Nodes.flag(map, "errorIfMissingOrEmpty", true);
        if (books.isEmpty() && required) {
            throw new MigrateException(
                    "The folder '" + written + "' has no changelogs, or can't be found.",
                    map.location(),
                    "Check the path, or say 'errorIfMissingOrEmpty: false'.");
        }
        List<Library.Book> others = new ArrayList<>(books);
        others.removeIf((other) -> other.path().equals(book.path()));
        others.forEach((other) -> walk(other, reach.and(context(map), Nodes.text(map, "labels"))));
    }

    private void property(Library.Book book, YamlMap map) {
        if (map.entries().containsKey("file")) {
            throw new MigrateException(
                    "A 'property' that names a file isn't supported.",
                    map.location(),
                    "Set the values as 'migrate.placeholders.…', or write them as properties of their own.");
        }
        if (!selection.hasContext(context(map), map.location())
                || !selection.hasLabels(Nodes.text(map, "labels"), map.location())) {
            return;
        }
        String value = Nodes.text(map, "value");
        parameters.define(
                Nodes.required(map, "name", "'property'"),
                (value == null) ? "" : value,
                Dbms.parse(Nodes.text(map, "dbms")),
                Nodes.flag(map, "global", true) ? null : book.path());
    }

    static @Nullable String context(YamlMap map) {
        String filter = Nodes.text(map, "contextFilter");
        return (filter == null) ? Nodes.text(map, "context") : filter;
    }
}
