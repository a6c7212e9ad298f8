package dev.migrate.changelog.java;

import dev.migrate.model.DataType;
import dev.migrate.model.QualifiedName;
import dev.migrate.operation.OperationVisitor;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The shapes that the calls of a migration have. */
abstract class CallVisitor implements OperationVisitor<Chain> {

    private final Literals literals;

    CallVisitor(Literals literals) {
        this.literals = literals;
    }

    final Literals literals() {
        return literals;
    }

    final Chain op() {
        return Chain.on(OperationCalls.OP);
    }

    /** Returns the operations for the schema of a name. */
    final Chain on(@Nullable QualifiedName name) {
        return (name == null || name.schema() == null) ? op() : op().call("inSchema", name(name.schema()));
    }

    final Code name(@Nullable String name) {
        return literals.name(name);
    }

    final Code prose(@Nullable String text) {
        return literals.prose(text);
    }

    final Code type(DataType type) {
        return literals.type(type);
    }

    /** Returns a call whose first argument is the name of what it is about. */
    final Chain table(QualifiedName table, String method, Code... arguments) {
        return on(table).call(method, ColumnCalls.with(List.of(name(table.name())), List.of(arguments)));
    }

    /** Returns a call about a table whose last argument is a column's type where it is known. */
    final Chain typed(QualifiedName table, String method, @Nullable DataType type, Code... arguments) {
        List<Code> all = new ArrayList<>(List.of(arguments));
        if (type != null) {
            all.add(type(type));
        }
        return table(table, method, all.toArray(Code[]::new));
    }

    /** Returns a call about a part of a table, whose name comes first. */
    final Chain constraint(QualifiedName table, String method, Code name, List<Code> arguments) {
        return on(table).call(method, ColumnCalls.with(List.of(name, name(table.name())), arguments));
    }

    /** Returns a call whose last argument is a lambda where there is something to say in it. */
    final Chain withOptions(Chain receiver, String method, List<Code> arguments, Chain options) {
        return receiver.call(
                method, options.isEmpty() ? arguments : ColumnCalls.with(arguments, List.of(options.asLambda())));
    }

    final Chain dropOptions(boolean ifExists, boolean cascade) {
        return Chain.on("drop").callIf(ifExists, "ifExists").callIf(cascade, "cascade");
    }
}
