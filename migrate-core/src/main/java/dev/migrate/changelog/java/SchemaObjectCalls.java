package dev.migrate.changelog.java;

import dev.migrate.model.DataType;
import dev.migrate.model.QualifiedName;
import dev.migrate.model.Sequence;
import dev.migrate.operation.AddEnumValue;
import dev.migrate.operation.AlterSequence;
import dev.migrate.operation.CreateEnumType;
import dev.migrate.operation.CreateRoutine;
import dev.migrate.operation.CreateSchema;
import dev.migrate.operation.CreateSequence;
import dev.migrate.operation.CreateView;
import dev.migrate.operation.DropEnumType;
import dev.migrate.operation.DropRoutine;
import dev.migrate.operation.DropSchema;
import dev.migrate.operation.DropSequence;
import dev.migrate.operation.DropView;
import dev.migrate.operation.RenameEnumType;
import dev.migrate.operation.RenameEnumValue;
import dev.migrate.operation.RenameSequence;
import dev.migrate.operation.RenameView;
import dev.migrate.operation.RoutineKind;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes the operations on sequences, types, views, schemas and routines. */
abstract class SchemaObjectCalls extends DataCalls {

    SchemaObjectCalls(Literals literals) {
        super(literals);
    }

    @Override
    public Chain visit(CreateSequence operation) {
        Sequence sequence = operation.sequence();
        Chain details = sequence(sequence.type(), sequence.startValue(), sequence.incrementBy());
        details = number(details, "minValue", sequence.minValue());
        details = number(details, "maxValue", sequence.maxValue());
        details = number(details, "cache", sequence.cacheSize());
        details = details.callIf(sequence.cycle(), "cycle", literals().flag(true));
        QualifiedName name = sequence.name();
        return withOptions(on(name), "createSequence", List.of(name(name.name())), details);
    }

    @Override
    public Chain visit(AlterSequence operation) {
        Chain details = sequence(operation.type(), operation.startValue(), operation.incrementBy());
        details = number(details, "minValue", operation.minValue());
        details = number(details, "maxValue", operation.maxValue());
        details = number(details, "cache", operation.cacheSize());
        Boolean cycle = operation.cycle();
        if (cycle != null) {
            details = details.call("cycle", literals().flag(cycle));
        }
        Lambda alteration = details.isEmpty() ? Lambda.block(details.start(), List.of()) : details.asLambda();
        return table(operation.sequence(), "alterSequence", alteration);
    }

    @Override
    public Chain visit(RenameSequence operation) {
        return table(operation.sequence(), "renameSequence", name(operation.newName()));
    }

    @Override
    public Chain visit(DropSequence operation) {
        return table(operation.sequence(), "dropSequence");
    }

    @Override
    public Chain visit(CreateEnumType operation) {
        Code[] values = literals().names(operation.type().values()).toArray(Code[]::new);
        return table(operation.type().name(), "createEnumType", values);
    }

    @Override
    public Chain visit(DropEnumType operation) {
        return table(operation.type(), operation.ifExists() ? "dropEnumTypeIfExists" : "dropEnumType");
    }

    @Override
    public Chain visit(AddEnumValue operation) {
        Code value = name(operation.value());
        if (operation.ifNotExists()) {
            Chain details = Chain.on("added")
                    .callIf(operation.before() != null, "before", name(operation.before()))
                    .callIf(operation.after() != null, "after", name(operation.after()))
                    .call("ifNotExists");
            return table(operation.type(), "addEnumValue", value, details.asLambda());
        }
        if (operation.before() != null) {
            return table(operation.type(), "addEnumValueBefore", value, name(operation.before()));
        }
        return (operation.after() == null)
                ? table(operation.type(), "addEnumValue", value)
                : table(operation.type(), "addEnumValueAfter", value, name(operation.after()));
    }

    @Override
    public Chain visit(RenameEnumValue operation) {
        return table(operation.type(), "renameEnumValue", name(operation.oldValue()), name(operation.newValue()));
    }

    @Override
    public Chain visit(RenameEnumType operation) {
        return table(operation.type(), "renameEnumType", name(operation.newName()));
    }

    @Override
    public Chain visit(CreateView operation) {
        boolean onlyReplaces =
                operation.replaceIfExists() && !operation.fullDefinition() && operation.remarks() == null;
        if (onlyReplaces) {
            return table(operation.view(), "replaceView", prose(operation.selectQuery()));
        }
        Chain details = Chain.on("view")
                .callIf(operation.replaceIfExists(), "replaceIfExists")
                .callIf(operation.fullDefinition(), "fullDefinition")
                .callIf(operation.remarks() != null, "remarks", prose(operation.remarks()));
        return withOptions(
                on(operation.view()),
                "createView",
                List.of(name(operation.view().name()), prose(operation.selectQuery())),
                details);
    }

    @Override
    public Chain visit(RenameView operation) {
        return table(operation.view(), "renameView", name(operation.newName()));
    }

    @Override
    public Chain visit(DropView operation) {
        return table(operation.view(), operation.ifExists() ? "dropViewIfExists" : "dropView");
    }

    @Override
    public Chain visit(CreateSchema operation) {
        String method = operation.ifNotExists() ? "createSchemaIfNotExists" : "createSchema";
        return op().call(method, name(operation.schema()));
    }

    @Override
    public Chain visit(DropSchema operation) {
        return withOptions(
                op(),
                "dropSchema",
                List.of(name(operation.schema())),
                dropOptions(operation.ifExists(), operation.cascade()));
    }

    @Override
    public Chain visit(CreateRoutine operation) {
        QualifiedName name = operation.name();
        QualifiedName table = operation.table();
        List<Code> arguments = new ArrayList<>();
        arguments.add(optionalName(name));
        if (operation.kind() == RoutineKind.TRIGGER) {
            arguments.add(optionalName(table));
        }
        arguments.add(prose(operation.text()));
        String verb = operation.replaceIfExists() ? "replace" : "create";
        return on((name == null) ? table : name).call(verb + label(operation.kind()), arguments);
    }

    @Override
    public Chain visit(DropRoutine operation) {
        QualifiedName name = operation.name();
        if (operation.kind() == RoutineKind.TRIGGER) {
            String method = operation.ifExists() ? "dropTriggerIfExists" : "dropTrigger";
            return table(name, method, optionalName(operation.table()));
        }
        Chain details = Chain.on("drop")
                .callIf(operation.arguments() != null, "arguments", name(operation.arguments()))
                .callIf(operation.ifExists(), "ifExists");
        return withOptions(on(name), operation.kind().dropChange(), List.of(name(name.name())), details);
    }

    private Chain sequence(@Nullable DataType type, @Nullable Long start, @Nullable Long increment) {
        Chain details = Chain.on("sequence");
        if (type != null) {
            details = details.call("type", type(type));
        }
        return number(number(details, "startWith", start), "incrementBy", increment);
    }

    private Chain number(Chain chain, String method, @Nullable Long number) {
        return (number == null) ? chain : chain.call(method, literals().number(number));
    }

    private Code optionalName(@Nullable QualifiedName name) {
        return (name == null) ? Literals.NULL : name(name.name());
    }

    private static String label(RoutineKind kind) {
        return kind.createChange().substring("create".length());
    }
}
