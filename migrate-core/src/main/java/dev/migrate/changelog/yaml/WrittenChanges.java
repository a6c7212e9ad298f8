package dev.migrate.changelog.yaml;

import dev.migrate.changelog.CommentedChange;
import dev.migrate.changelog.Placeholders;
import dev.migrate.changelog.SourceText;
import dev.migrate.error.SourceLocation;
import dev.migrate.operation.Change;
import dev.migrate.operation.ExecuteSql;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Changes as they stand in a file, with their placeholders, so that they can be written into another one. Immutable.
 */
public final class WrittenChanges {

    private final List<WrittenItem> items;

    private WrittenChanges(List<WrittenItem> items) {
        this.items = List.copyOf(items);
    }

    /** Returns the changes of a file's upgrade. */
    public static WrittenChanges upgrade(SourceText source) {
        return in(source, RevisionKeys.UPGRADE).orElseGet(() -> new WrittenChanges(List.of()));
    }

    /** Returns the changes of a file's downgrade, if it has one. */
    public static Optional<WrittenChanges> downgrade(SourceText source) {
        return in(source, RevisionKeys.DOWNGRADE);
    }

    /** Returns changes that stand in no file, and in which nothing is a placeholder. */
    public static WrittenChanges of(List<Change> changes) {
        return new WrittenChanges(
                changes.stream().flatMap((change) -> items(change, List.of())).toList());
    }

    /** Returns changes that stand in no file, and in which nothing is a placeholder, with their comments. */
    static WrittenChanges ofCommented(List<CommentedChange> changes) {
        return new WrittenChanges(changes.stream()
                .flatMap((each) -> items(each.change(), each.comments()))
                .toList());
    }

    /** Returns a script of SQL as a change, with its placeholders. */
    public static WrittenChanges ofSql(String sql, SourceLocation location) {
        return new WrittenChanges(ChangeForm.of(Change.of(ExecuteSql.of(sql), location)).stream()
                .map((form) -> new WrittenItem(List.of(), form.node()))
                .toList());
    }

    /** Returns these changes and then the others. */
    public WrittenChanges then(WrittenChanges others) {
        List<WrittenItem> all = new ArrayList<>(items);
        all.addAll(others.items);
        return new WrittenChanges(all);
    }

    List<WrittenItem> items() {
        return items;
    }

    /** A change can need several items; what is said about it stands above the first one. */
    private static Stream<WrittenItem> items(Change change, List<String> comments) {
        List<ChangeForm> forms = ChangeForm.of(change);
        return IntStream.range(0, forms.size())
                .mapToObj((i) -> new WrittenItem(
                        (i == 0) ? comments : List.of(),
                        LiteralNodes.of(forms.get(i).node())));
    }

    private static Optional<WrittenChanges> in(SourceText source, String direction) {
        YamlNode node = RevisionBodyReader.nodes(source, ScalarRule.AS_WRITTEN).get(direction);
        return (node instanceof YamlList list)
                ? Optional.of(new WrittenChanges(list.items().stream()
                        .map((item) -> new WrittenItem(List.of(), printable(item)))
                        .toList()))
                : Optional.empty();
    }

    /** Leaves only those scalars plain that mean something else with quotes; the printer knows when others need them. */
    private static YamlNode printable(YamlNode node) {
        if (node instanceof YamlScalar scalar) {
            boolean typed = scalar.isPlainFlag()
                    || scalar.asPlainNumber().isPresent()
                    || (scalar.plain() && Placeholders.isIn(scalar.text()));
            return scalar.isNull()
                    ? new YamlScalar("~", true, scalar.location())
                    : new YamlScalar(scalar.text(), typed, scalar.location());
        }
        if (node instanceof YamlList list) {
            return new YamlList(
                    list.items().stream().map(WrittenChanges::printable).toList(), list.location());
        }
        YamlMap map = (YamlMap) node;
        Map<String, YamlMap.Entry> entries = new LinkedHashMap<>();
        map.entries()
                .forEach((key, entry) ->
                        entries.put(key, new YamlMap.Entry(entry.keyLocation(), printable(entry.value()))));
        return new YamlMap(entries, map.location());
    }
}
