package dev.migrate.changelog.replay;

import dev.migrate.model.EnumType;
import dev.migrate.model.QualifiedName;
import dev.migrate.model.SchemaModel;
import dev.migrate.model.Sequence;
import dev.migrate.model.Table;
import dev.migrate.operation.Operation;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A schema that follows operations one after the other, and tells before each of them how it could be undone.
 *
 * <p>It starts from nothing or from what a catalogue said. Operations whose effect can't be known, such as SQL, leave it
 * as it is: whoever replays them has to know that it may be wrong afterwards. For one thread.
 */
public final class ReplayedSchema {

    private final Map<QualifiedName, DraftTable> tables = new HashMap<>();
    private final Map<QualifiedName, Sequence> sequences = new HashMap<>();
    private final Map<QualifiedName, EnumType> enumTypes = new HashMap<>();

    private ReplayedSchema() {}

    /** Returns the schema of a catalogue. */
    public static ReplayedSchema of(SchemaModel model) {
        ReplayedSchema schema = new ReplayedSchema();
        model.tables().forEach(schema::put);
        model.sequences().forEach(schema::put);
        model.enumTypes().forEach(schema::put);
        return schema;
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
