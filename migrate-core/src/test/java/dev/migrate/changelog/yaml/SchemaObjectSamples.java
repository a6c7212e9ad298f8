package dev.migrate.changelog.yaml;

import dev.migrate.model.CheckConstraint;
import dev.migrate.model.EnumType;
import dev.migrate.model.Identity;
import dev.migrate.model.QualifiedName;
import dev.migrate.operation.AddAutoIncrement;
import dev.migrate.operation.AddCheckConstraint;
import dev.migrate.operation.AddEnumValue;
import dev.migrate.operation.AddLookupTable;
import dev.migrate.operation.AlterSequence;
import dev.migrate.operation.CreateEnumType;
import dev.migrate.operation.CreateRoutine;
import dev.migrate.operation.CreateSchema;
import dev.migrate.operation.CreateView;
import dev.migrate.operation.DropAllForeignKeyConstraints;
import dev.migrate.operation.DropCheckConstraint;
import dev.migrate.operation.DropEnumType;
import dev.migrate.operation.DropRoutine;
import dev.migrate.operation.DropSchema;
import dev.migrate.operation.DropView;
import dev.migrate.operation.Empty;
import dev.migrate.operation.MergeColumns;
import dev.migrate.operation.Operation;
import dev.migrate.operation.Output;
import dev.migrate.operation.RenameEnumType;
import dev.migrate.operation.RenameEnumValue;
import dev.migrate.operation.RenameIndex;
import dev.migrate.operation.RenameSequence;
import dev.migrate.operation.RenameView;
import dev.migrate.operation.RoutineKind;
import dev.migrate.operation.SetColumnRemarks;
import dev.migrate.operation.SetTableRemarks;
import dev.migrate.operation.Stop;
import dev.migrate.operation.TagDatabase;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Random operations on what isn't a table, with the names and texts of {@link OperationSamples}. */
final class SchemaObjectSamples {

    private final OperationSamples samples;
    private final Random random;

    SchemaObjectSamples(OperationSamples samples, Random random) {
        this.samples = samples;
        this.random = random;
    }

    Operation next() {
        List<Supplier<Operation>> kinds = List.of(
                () -> new SetTableRemarks(name(), samples.maybe(samples::text), null),
                () -> new SetColumnRemarks(
                        name(), id(), samples.maybe(samples::text), samples.maybe(samples::type), null),
                () -> new AddAutoIncrement(
                        name(),
                        id(),
                        samples.maybe(samples::type),
                        new Identity(flag(), samples.number(), samples.number())),
                () -> new DropAllForeignKeyConstraints(name()),
                () -> new AddCheckConstraint(
                        name(), new CheckConstraint(samples.maybe(this::id), samples.expression())),
                () -> new DropCheckConstraint(name(), id(), null),
                () -> new RenameIndex(name(), id(), id()),
                this::alterSequence,
                () -> new RenameSequence(name(), id()),
                () -> new CreateEnumType(new EnumType(name(), samples.distinctTexts())),
                () -> new DropEnumType(name(), flag(), null),
                this::addEnumValue,
                () -> new RenameEnumValue(name(), samples.text(), samples.text()),
                () -> new RenameEnumType(name(), id()),
                () -> new CreateView(name(), samples.sql(), flag(), flag(), samples.maybe(samples::text), null),
                () -> new RenameView(name(), id()),
                () -> new DropView(name(), flag(), null),
                () -> new CreateSchema(id(), flag()),
                () -> new DropSchema(id(), flag(), flag()),
                this::createRoutine,
                this::dropRoutine,
                () -> new MergeColumns(name(), id(), samples.text(), id(), id(), samples.type()),
                () -> new AddLookupTable(name(), id(), name(), id(), samples.type(), samples.maybe(this::id)),
                () -> new Output(id()),
                () -> new Stop(id()),
                () -> new Empty(),
                () -> new TagDatabase(id()));
        return kinds.get(random.nextInt(kinds.size())).get();
    }

    private Operation alterSequence() {
        return new AlterSequence(
                name(),
                samples.maybe(samples::type),
                random.nextLong(),
                samples.number(),
                samples.number(),
                samples.number(),
                samples.number(),
                samples.maybe(samples::flag),
                null);
    }

    private Operation addEnumValue() {
        String before = samples.maybe(samples::text);
        String after = (before == null) ? samples.maybe(samples::text) : null;
        return new AddEnumValue(name(), samples.text(), before, after, flag());
    }

    private Operation createRoutine() {
        RoutineKind kind = kind();
        QualifiedName name = flag() ? name() : null;
        return new CreateRoutine(kind, name, table(kind, name), samples.sql(), flag(), null);
    }

    private Operation dropRoutine() {
        RoutineKind kind = kind();
        QualifiedName name = name();
        String arguments = (kind == RoutineKind.TRIGGER) ? null : samples.arguments();
        return new DropRoutine(kind, name, arguments, table(kind, name), flag(), null);
    }

    private @Nullable QualifiedName table(RoutineKind kind, @Nullable QualifiedName name) {
        if (kind != RoutineKind.TRIGGER || flag()) {
            return null;
        }
        return (name == null) ? QualifiedName.of(id()) : name.withName(id());
    }

    private RoutineKind kind() {
        return RoutineKind.values()[random.nextInt(RoutineKind.values().length)];
    }

    private QualifiedName name() {
        return samples.name();
    }

    private String id() {
        return samples.id();
    }

    private boolean flag() {
        return random.nextBoolean();
    }
}
