package dev.migrate.changelog.replay;

import dev.migrate.model.EnumType;
import dev.migrate.model.ForeignKey;
import dev.migrate.model.QualifiedName;
import dev.migrate.model.SchemaModel;
import dev.migrate.model.Sequence;
import dev.migrate.model.Table;
import dev.migrate.operation.Operation;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A schema that follows operations one after the other, and tells before each of them how it could be undone.
 *
 * <p>It starts from nothing or from what a catalogue said, and holds only what it is certain of: an object that an
 * operation may have changed in a way that can't be followed, such as SQL, is forgotten, and everything about it is
 * unknown until it is created anew. For one thread.
 */
public final class ReplayedSchema {

    private static final Pattern WORD = Pattern.compile("[\\w$]+", Pattern.UNICODE_CHARACTER_CLASS);

    private final String dialectId;
    private final Map<QualifiedName, DraftTable> tables = new LinkedHashMap<>();
    private final Map<QualifiedName, Sequence> sequences = new HashMap<>();
    private final Map<QualifiedName, EnumType> enumTypes = new HashMap<>();
    private final Replaceables replaceables;
    /** Names in lower case of what may exist although it isn't here. */
    private final Set<String> doubtful = new HashSet<>();

    private boolean whole;

    private ReplayedSchema(String dialectId, boolean whole, Replaceables replaceables) {
        this.dialectId = dialectId;
        this.whole = whole;
        this.replaceables = replaceables;
    }

    /**
     * Returns the schema of a catalogue, which doesn't tell what views and routines there are.
     *
     * @param dialectId the database, since databases differ in what goes with a column
     */
    public static ReplayedSchema of(SchemaModel model, String dialectId) {
        ReplayedSchema schema = new ReplayedSchema(dialectId, false, new Replaceables());
        model.tables().forEach(schema::put);
        model.sequences().forEach(schema::put);
        model.enumTypes().forEach(schema::put);
        return schema;
    }

    /**
     * Returns a schema in which nothing has been created yet.
     *
     * @param whole whether the database began empty too, so that there is only what operations create
     */
    public static ReplayedSchema empty(String dialectId, boolean whole) {
        return new ReplayedSchema(dialectId, whole, new Replaceables());
    }

    /** Returns a schema that goes its own way from here. */
    public ReplayedSchema copy() {
        ReplayedSchema copy = new ReplayedSchema(dialectId, whole, replaceables.copy());
        tables.forEach((name, table) -> copy.tables.put(name, table.copy()));
        copy.sequences.putAll(sequences);
        copy.enumTypes.putAll(enumTypes);
        copy.doubtful.addAll(doubtful);
        return copy;
    }

    /** Follows an operation. */
    public void apply(Operation operation) {
        operation.accept(new OperationReplay(this));
    }

    /**
     * Returns the operations that undo this one, in order, or nothing where that isn't known.
     *
     * @param operation an operation that hasn't been applied yet
     */
    public Optional<List<Operation>> undo(Operation operation) {
        Optional<Operation> inverse = operation.inverse();
        return inverse.isPresent() ? inverse.map(List::of) : operation.accept(new UndoFinder(this));
    }

    /** Returns the schema as it is now. */
    public SchemaModel toModel() {
        return new SchemaModel(
                tables.values().stream().map(DraftTable::toTable).toList(),
                List.copyOf(sequences.values()),
                List.copyOf(enumTypes.values()));
    }

    /** Returns a table as it is now, if that is known. */
    public Optional<Table> find(QualifiedName name) {
        return table(name).map(DraftTable::toTable);
    }

    /** Whether there is certainly nothing but what the operations have created. */
    public boolean isWhole() {
        return whole && doubtful.isEmpty();
    }

    /** Forgets everything: something was done that can't be followed. */
    public void forgetAll() {
        tables.clear();
        sequences.clear();
        enumTypes.clear();
        replaceables.clear();
        whole = false;
    }

    /** Forgets what has one of these names. */
    void forget(Predicate<QualifiedName> names) {
        Set<QualifiedName> gone = names().filter(names).collect(Collectors.toSet());
        gone.forEach(this::drop);
        replaceables
                .forget(gone::contains, (text) -> gone.stream().anyMatch((name) -> Mentions.of(name.name(), text)))
                .forEach(this::doubt);
    }

    /** Forgets tables with foreign keys to what has one of these names. */
    void forgetReferences(Predicate<QualifiedName> names) {
        forgetTables(
                (table) -> table.constraints(ForeignKey.class).anyMatch((key) -> names.test(key.referencedTable())));
    }

    /** Forgets tables of which something is kept that has changed. */
    void forgetTables(Predicate<DraftTable> which) {
        Set<QualifiedName> gone =
                tables.values().stream().filter(which).map(DraftTable::name).collect(Collectors.toSet());
        gone.forEach(this::drop);
    }

    /** Forgets what has this name in whatever case and schema: it isn't, or may not be, what it was. */
    void forget(QualifiedName name) {
        forget((other) -> other.name().equalsIgnoreCase(name.name()));
        doubt(name);
    }

    /** Forgets what has this name, and tables with foreign keys to it, which may have been renamed or dropped. */
    void forgetWithReferences(QualifiedName name) {
        forget(name);
        forgetReferences((other) -> other.name().equalsIgnoreCase(name.name()));
    }

    /** Forgets views and routines in whose texts something has another meaning now. */
    void forgetTexts(Predicate<String> texts) {
        replaceables.forget((name) -> false, texts).forEach(this::doubt);
    }

    /** Forgets every routine, since it isn't known which one it was. */
    void forgetAllRoutines() {
        replaceables.forgetRoutines();
        whole = false;
    }

    /** Takes every word of SQL for the name of something that it may have created or changed. */
    void doubtWordsOf(String sql) {
        WORD.matcher(sql).results().forEach((word) -> doubtful.add(word.group().toLowerCase(Locale.ROOT)));
    }

    private void drop(QualifiedName name) {
        DraftTable table = tables.remove(name);
        if (table != null) {
            table.constraints(ForeignKey.class)
                    .forEach((key) -> table(key.referencedTable()).ifPresent(DraftTable::referToUnknown));
        }
        sequences.remove(name);
        enumTypes.remove(name);
        doubt(name);
    }

    void doubt(QualifiedName name) {
        doubtful.add(name.name().toLowerCase(Locale.ROOT));
    }

    /** Whether there is certainly no object of this name. */
    boolean lacks(QualifiedName name) {
        boolean known = names().anyMatch((other) -> other.name().equalsIgnoreCase(name.name()));
        return whole && !known && !doubtful.contains(name.name().toLowerCase(Locale.ROOT));
    }

    /**
     * Whether it is certain which checks and indexes go with columns: PostgreSQL drops all that have or mention one, others
     * refuse, or leave an index of the other columns.
     */
    boolean knowsWhatGoesWith(DraftTable table, List<String> columns) {
        return dialectId.equals("postgresql") || !(table.mentions(columns) || table.hasIndexBeyond(columns));
    }

    private Stream<QualifiedName> names() {
        return Stream.of(
                        tables.keySet().stream(),
                        sequences.keySet().stream(),
                        enumTypes.keySet().stream(),
                        replaceables.names())
                .flatMap((all) -> all);
    }

    Replaceables replaceables() {
        return replaceables;
    }

    Optional<DraftTable> table(QualifiedName name) {
        return Optional.ofNullable(tables.get(name));
    }

    Collection<DraftTable> tables() {
        return tables.values();
    }

    void put(Table table) {
        tables.put(table.name(), new DraftTable(table));
    }

    void remove(QualifiedName table) {
        tables.remove(table);
    }

    void rename(QualifiedName table, QualifiedName newName) {
        DraftTable draft = tables.remove(table);
        if (draft != null) {
            draft.rename(newName);
            tables.put(newName, draft);
            tables.values().forEach((other) -> other.renameReferenced(table, newName));
        }
    }

    @Nullable
    Sequence sequence(QualifiedName name) {
        return sequences.get(name);
    }

    void put(Sequence sequence) {
        sequences.put(sequence.name(), sequence);
    }

    void renameSequence(QualifiedName name, QualifiedName newName) {
        Sequence sequence = sequences.remove(name);
        if (sequence != null) {
            sequences.put(newName, sequence.withName(newName));
        }
    }

    void removeSequence(QualifiedName name) {
        sequences.remove(name);
    }

    Optional<EnumType> enumType(QualifiedName name) {
        return Optional.ofNullable(enumTypes.get(name));
    }

    void put(EnumType type) {
        enumTypes.put(type.name(), type);
    }

    void change(QualifiedName type, UnaryOperator<EnumType> change) {
        EnumType before = enumTypes.remove(type);
        if (before != null) {
            put(change.apply(before));
        }
    }

    void removeEnumType(QualifiedName name) {
        enumTypes.remove(name);
    }
}
