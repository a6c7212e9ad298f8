package dev.migrate.autogenerate;

import dev.migrate.model.Column;
import dev.migrate.model.DesiredSchema;
import dev.migrate.model.EnumType;
import dev.migrate.model.ForeignKey;
import dev.migrate.model.QualifiedName;
import dev.migrate.model.SchemaModel;
import dev.migrate.model.Sequence;
import dev.migrate.model.Table;
import dev.migrate.model.TableIntent;
import dev.migrate.model.Value;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The schema of the connection, which a model may spell out although names without one mean the same. Immutable.
 *
 * @param name as the catalogue has it, or {@code null} where there is none
 */
record OwnSchema(@Nullable String name) {

    /** Returns the model without the schema's name. */
    DesiredSchema leftOutOf(DesiredSchema wanted) {
        SchemaModel schema = wanted.schema();
        boolean spelt = schema.tables().stream().anyMatch((table) -> isOwn(table.name()))
                || schema.sequences().stream().anyMatch((sequence) -> isOwn(sequence.name()))
                || schema.enumTypes().stream().anyMatch((type) -> isOwn(type.name()));
        if (!spelt) {
            return wanted;
        }
        Map<QualifiedName, TableIntent> intents = new HashMap<>();
        wanted.intents().forEach((table, intent) -> intents.put(of(table), intent));
        List<Table> tables = schema.tables().stream().map(this::of).toList();
        List<EnumType> types = schema.enumTypes().stream()
                .map((type) -> type.withName(of(type.name())))
                .toList();
        List<Sequence> sequences = schema.sequences().stream().map(this::of).toList();
        return new DesiredSchema(wanted.source(), new SchemaModel(tables, sequences, types), intents, wanted.remarks());
    }

    private boolean isOwn(QualifiedName object) {
        // Where the catalogue has upper case, people write lower case.
        return name != null
                && object.schema() != null
                && (object.schema().equals(name) || object.schema().equals(name.toLowerCase(Locale.ROOT)));
    }

    private QualifiedName of(QualifiedName object) {
        return isOwn(object) ? QualifiedName.of(object.name()) : object;
    }

    private Table of(Table table) {
        return new Table(
                of(table.name()),
                table.columns().stream().map(this::of).toList(),
                table.primaryKey(),
                table.uniqueConstraints(),
                table.foreignKeys().stream().map(this::of).toList(),
                table.checkConstraints(),
                table.indexes(),
                table.remarks());
    }

    private Column of(Column column) {
        return (column.defaultValue() instanceof Value.NextValue next)
                ? column.withDefault(new Value.NextValue(of(next.sequence())))
                : column;
    }

    private ForeignKey of(ForeignKey key) {
        return new ForeignKey(
                key.name(),
                key.columns(),
                of(key.referencedTable()),
                key.referencedColumns(),
                key.onDelete(),
                key.onUpdate(),
                key.deferral());
    }

    private Sequence of(Sequence sequence) {
        return new Sequence(
                of(sequence.name()),
                sequence.type(),
                sequence.startValue(),
                sequence.incrementBy(),
                sequence.minValue(),
                sequence.maxValue(),
                sequence.cacheSize(),
                sequence.cycle());
    }
}
