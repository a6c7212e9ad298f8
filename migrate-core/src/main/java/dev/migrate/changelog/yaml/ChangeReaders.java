package dev.migrate.changelog.yaml;

import dev.migrate.error.MigrateException;
import dev.migrate.error.SourceLocation;
import dev.migrate.operation.Change;
import dev.migrate.operation.Operation;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The readers of all changes by the change's name. */
final class ChangeReaders {

    private static final String DBMS = "dbms";

    private final Map<String, ChangeReader> readers;

    ChangeReaders(List<Map<String, ChangeReader>> groups) {
        this.readers = new TreeMap<>();
        groups.forEach(readers::putAll);
    }

    /** Returns the readers of all changes that the tool knows. */
    static ChangeReaders standard() {
        return Standard.READERS;
    }

    /** Returns the names of the changes, sorted. */
    Set<String> names() {
        return readers.keySet();
    }

    /** Reads one item of a list of changes, and the files that it names. */
    Change read(YamlNode item, ExpandedFiles files) {
        if (!(item instanceof YamlMap map)) {
            throw malformed("not " + item.kind(), item.location());
        }
        if (map.entries().size() != 1) {
            throw malformed("not a map of " + map.entries().size() + " keys", item.location());
        }
        Map.Entry<String, YamlMap.Entry> only =
                map.entries().entrySet().iterator().next();
        return read(only.getKey(), only.getValue(), files);
    }

    private Change read(String name, YamlMap.Entry entry, ExpandedFiles files) {
        SourceLocation place = entry.keyLocation();
        ChangeReader reader = readers.get(name);
        if (reader == null) {
            throw UnsupportedChanges.error(name, names(), place);
        }
        AttributeMap attributes = new AttributeMap("'" + name + "'", attributes(name, reader, entry), place, files);
        List<String> dbms = attributes.optionalNames(DBMS, NameSplit.AT_COMMAS).stream()
                .map((id) -> id.toLowerCase(Locale.ROOT))
                .toList();
        Operation operation = operation(name, reader, attributes, place);
        attributes.finish();
        return new Change(operation, dbms, attributes.content());
    }

    /** The records of the model check what they hold; what they refuse is a fault of the file here. */
    private static Operation operation(
            String name, ChangeReader reader, AttributeMap attributes, SourceLocation place) {
        try {
            return reader.read(attributes);
        } catch (IllegalArgumentException ex) {
            throw new MigrateException(
                    "The attributes of '" + name + "' don't fit together: "
                            + Quoted.oneLine(String.valueOf(ex.getMessage())) + ".",
                    List.of(place),
                    "Correct them.",
                    ex);
        }
    }

    private static YamlMap attributes(String name, ChangeReader reader, YamlMap.Entry entry) {
        YamlNode value = entry.value();
        if (value instanceof YamlMap map) {
            return map;
        }
        if (value instanceof YamlScalar scalar) {
            if (scalar.isNull()) {
                return new YamlMap(Map.of(), entry.keyLocation());
            }
            String shorthand = reader.shorthand();
            if (shorthand != null) {
                return new YamlMap(Map.of(shorthand, new YamlMap.Entry(value.location(), value)), value.location());
            }
        }
        throw new MigrateException(
                "The attributes of '" + name + "' must be a map, not " + value.kind() + ".",
                value.location(),
                "Write them as 'name: value'.");
    }

    private static MigrateException malformed(String found, SourceLocation place) {
        return new MigrateException(
                "A change must be a map of its name to its attributes, " + found + ".",
                place,
                "Write it as '- addColumn:' with the attributes indented below.");
    }

    /** They are dozens of classes, which a start with nothing to do never needs. */
    private static final class Standard {

        static final ChangeReaders READERS = new ChangeReaders(List.of(
                TableReaders.all(),
                ColumnReaders.all(),
                AlterColumnReader.all(),
                KeyReaders.all(),
                IndexReaders.all(),
                SequenceReaders.all(),
                EnumTypeReaders.all(),
                ViewReaders.all(),
                SchemaReaders.all(),
                RoutineReaders.all(),
                MessageReaders.all(),
                DataReaders.all(),
                SqlReader.all(),
                FileReaders.all()));
    }
}
