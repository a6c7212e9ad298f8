package dev.migrate.changelog.yaml;

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

/**
 * Changes as they stand in a file, with their placeholders, so that they can be written into another one. Immutable.
 */
public final class WrittenChanges {

    private final List<YamlNode> items;

    private WrittenChanges(List<? extends YamlNode> items) {
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
        return new WrittenChanges(changes.stream()
                .flatMap((change) -> ChangeForm.of(change).stream())
                .map((form) -> LiteralNodes.of(form.node()))
                .toList());
    }

    /** Returns a script of SQL as a change, with its placeholders. */
    public static WrittenChanges ofSql(String sql, SourceLocation location) {
        return new WrittenChanges(ChangeForm.of(Change.of(ExecuteSql.of(sql), location)).stream()
                .map(ChangeForm::node)
                .toList());
    }

    /** Returns these changes and then the others. */
    public WrittenChanges then(WrittenChanges others) {
        List<YamlNode> all = new ArrayList<>(items);
        all.addAll(others.items);
        return new WrittenChanges(all);
    }

    YamlList list() {
        return FormBuilder.list(items);
    }

    private static Optional<WrittenChanges> in(SourceText source, String direction) {
        YamlNode node = RevisionBodyReader.nodes(source, ScalarRule.AS_WRITTEN).get(direction);
        return (node instanceof YamlList list)
                ? Optional.of(new WrittenChanges(
                        list.items().stream().map(WrittenChanges::printable).toList()))
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
