package dev.migrate.changelog.yaml;

import dev.migrate.changelog.NamedFile;
import dev.migrate.changelog.SourceText;
import dev.migrate.error.MigrateException;
import dev.migrate.error.SourceLocation;
import dev.migrate.model.DataType;
import dev.migrate.model.QualifiedName;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The attributes of a change or of a part of it, read strictly: what a reader hasn't asked for by the end is an error.
 *
 * <p>An attribute with the value null counts as absent, except where the value is the point.
 */
final class AttributeMap {

    private final String owner;
    private final YamlMap map;
    private final SourceLocation location;
    private final ExpandedFiles files;
    private SourceLocation content;
    private final Set<String> known = new LinkedHashSet<>();

    /**
     * Starts with nothing read.
     *
     * @param owner whose attributes they are, for messages
     * @param location where the owner is named
     */
    AttributeMap(String owner, YamlMap map, SourceLocation location) {
        this(owner, map, location, ExpandedFiles.none());
    }

    /** Starts with nothing read, and with files that the attributes may name. */
    AttributeMap(String owner, YamlMap map, SourceLocation location, ExpandedFiles files) {
        this.owner = owner;
        this.map = map;
        this.location = location;
        this.files = files;
        this.content = location;
    }

    /** Returns where the text is that runs: at the owner, or in the file that it names. */
    SourceLocation content() {
        return content;
    }

    /** Reads the file that the attribute names; what runs is in that file from now on. */
    SourceText file(String name) {
        SourceText text = files.read(FileAttributes.read(this, name, files.files()));
        content = new SourceLocation(text.path(), 1, 0);
        return text;
    }

    /** Returns the rows of the file that the attribute names; what runs is in that file from now on. */
    CsvRows rows(String name, CsvRules rules, LoadedColumns columns) {
        NamedFile file = FileAttributes.read(this, name, files.files());
        CsvRows rows = new CsvRows(file, rules, columns, files.placeholders());
        files.note(rows.digest());
        content = new SourceLocation(file.path(), 1, 0);
        return rows;
    }

    /** Reads a text that may have many lines; what runs starts in its first one. */
    String script(String name) {
        YamlScalar scalar = scalar(name);
        if (scalar.textLine() != location.line()) {
            content = new SourceLocation(location.source(), scalar.textLine(), 0);
        }
        return filled(name, scalar);
    }

    /** Returns the text that stands under one of two names, or in the file that {@code path} names. */
    String textOrFile(String name, String alias) {
        if (present("path") == null) {
            FileAttributes.ignore(this);
            return oneText(name, alias);
        }
        for (String given : List.of(name, alias)) {
            if (present(given) != null) {
                throw conflict(given, "path");
            }
        }
        return file("path").text();
    }

    SourceLocation location() {
        return location;
    }

    /** Names what will be read, so that none of it is taken for a misspelling of something that is missing. */
    void expect(String... names) {
        known.addAll(List.of(names));
    }

    /** Returns the value, null or not, or nothing where the attribute isn't there. */
    @Nullable
    YamlNode find(String name) {
        known.add(name);
        YamlMap.Entry entry = map.entries().get(name);
        return (entry == null) ? null : entry.value();
    }

    /** Returns the value unless it is absent or null. */
    @Nullable
    YamlNode present(String name) {
        YamlNode node = find(name);
        return (node instanceof YamlScalar scalar && scalar.isNull()) ? null : node;
    }

    YamlNode node(String name) {
        YamlNode node = present(name);
        if (node == null) {
            throw missing(name);
        }
        return node;
    }

    YamlScalar scalar(String name) {
        return scalar(name, node(name));
    }

    @Nullable
    YamlScalar optionalScalar(String name) {
        YamlNode node = present(name);
        return (node == null) ? null : scalar(name, node);
    }

    /** Returns a text that is there, possibly an empty one. */
    @Nullable
    String optionalText(String name) {
        YamlScalar scalar = optionalScalar(name);
        return (scalar == null) ? null : scalar.text();
    }

    String name(String name) {
        return filled(name, scalar(name));
    }

    @Nullable
    String optionalName(String name) {
        YamlScalar scalar = optionalScalar(name);
        return (scalar == null) ? null : filled(name, scalar);
    }

    /** Returns the text that has two names, of which one must be there and not the other. */
    String oneText(String name, String alias) {
        String first = optionalName(name);
        String second = alias.equals(name) ? null : optionalName(alias);
        if (first != null && second != null) {
            throw conflict(name, alias);
        }
        return (first != null) ? first : (second != null) ? second : name(name);
    }

    QualifiedName qualifiedName(String schemaAttribute, String nameAttribute) {
        String name = name(nameAttribute);
        return new QualifiedName(optionalName(schemaAttribute), name);
    }

    List<String> names(String name) {
        YamlNode node = node(name);
        List<String> names = NameList.read(this, name, node, NameSplit.AT_COMMAS);
        if (names.isEmpty()) {
            throw wrong(name, node, "must name something", "Write at least one name.");
        }
        return names;
    }

    List<String> optionalNames(String name, NameSplit split) {
        YamlNode node = present(name);
        return (node == null) ? List.of() : NameList.read(this, name, node, split);
    }

    boolean flag(String name, boolean absent) {
        Boolean flag = optionalFlag(name);
        return (flag == null) ? absent : flag;
    }

    @Nullable
    Boolean optionalFlag(String name) {
        YamlScalar scalar = optionalScalar(name);
        if (scalar == null) {
            return null;
        }
        return scalar.asFlag()
                .orElseThrow(() -> wrong(name, scalar, "must be true or false", "Write 'true' or 'false'."));
    }

    @Nullable
    Long optionalLong(String name) {
        YamlScalar scalar = optionalScalar(name);
        return (scalar == null) ? null : (Long) NumberAttribute.read(this, name, scalar);
    }

    DataType type(String name) {
        return TypeAttribute.read(this, name, scalar(name));
    }

    @Nullable
    DataType optionalType(String name) {
        YamlScalar scalar = optionalScalar(name);
        return (scalar == null) ? null : TypeAttribute.read(this, name, scalar);
    }

    /** Lets the attribute pass only with the value that changes nothing. */
    void onlyFlag(String name, boolean harmless, String remedy) {
        Boolean flag = optionalFlag(name);
        if (flag != null && flag != harmless) {
            throw unsupported(name, remedy);
        }
    }

    /** Refuses attributes that Liquibase has and the operation can't carry. */
    void refuse(String remedy, String... names) {
        for (String name : names) {
            if (present(name) != null) {
                throw unsupported(name, remedy);
            }
        }
    }

    /** Refuses what nobody has asked for. */
    void finish() {
        for (String name : map.entries().keySet()) {
            if (!known.contains(name)) {
                throw unknown(name);
            }
        }
    }

    MigrateException wrong(String name, YamlNode value, String rule, String remedy) {
        return new MigrateException(problem(name, rule), value.location(), remedy);
    }

    /** Returns the error for two attributes of which one is enough. */
    MigrateException conflict(String first, String second) {
        return new MigrateException(
                "The attributes '" + first + "' and '" + second + "' of " + owner + " exclude each other.",
                keyLocation(second),
                "Keep one of the two.");
    }

    MigrateException missing(String name) {
        for (String written : map.entries().keySet()) {
            if (!known.contains(written) && Names.isNear(written, name)) {
                return unknown(written);
            }
        }
        return new MigrateException(problem(name, "is missing"), location, "Add '" + name + "'.");
    }

    private MigrateException unsupported(String name, String remedy) {
        return new MigrateException(problem(name, "is not supported"), keyLocation(name), remedy);
    }

    private MigrateException unknown(String name) {
        return new MigrateException(
                "Unknown attribute " + Quoted.of(name) + " of " + owner + ".",
                keyLocation(name),
                new Names(known).remedyFor(name));
    }

    private SourceLocation keyLocation(String name) {
        YamlMap.Entry entry = map.entries().get(name);
        return (entry == null) ? location : entry.keyLocation();
    }

    String problem(String name, String rule) {
        return "The attribute '" + name + "' of " + owner + " " + rule + ".";
    }

    YamlScalar scalar(String name, YamlNode node) {
        if (node instanceof YamlScalar scalar) {
            return scalar;
        }
        throw wrong(name, node, "must be a single value, not " + node.kind(), "Write one value.");
    }

    String filled(String name, YamlScalar scalar) {
        if (scalar.text().isBlank()) {
            throw wrong(name, scalar, "must not be blank", "Write a value, or leave it out.");
        }
        return scalar.text();
    }
}
