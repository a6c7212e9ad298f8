package dev.migrate.changelog.java;

import dev.migrate.model.Deferral;
import dev.migrate.model.ForeignKey;
import dev.migrate.model.Identity;
import dev.migrate.model.Index;
import dev.migrate.model.IndexColumn;
import dev.migrate.model.NullsOrder;
import dev.migrate.model.ReferentialAction;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Writes the lambdas that describe foreign keys, indexes and numbered columns; each is empty where nothing is special. */
final class KeyCalls {

    private final Literals literals;

    KeyCalls(Literals literals) {
        this.literals = literals;
    }

    /** Describes a foreign key of a table in this schema. */
    Chain foreignKey(ForeignKey key, @Nullable String schema) {
        String referenced = key.referencedTable().schema();
        return Chain.on("key")
                .callIf(!Objects.equals(referenced, schema), "referencedSchema", literals.name(referenced))
                .call(action("onDelete", key.onDelete()))
                .call(action("onUpdate", key.onUpdate()))
                .call(deferral(key.deferral()));
    }

    Chain index(Index index) {
        Chain chain = Chain.on("index");
        for (IndexColumn column : index.columns()) {
            chain = chain.call(method(column), literals.name(column.name()));
            chain = chain.callIf(column.operatorClass() != null, "operatorClass", literals.name(column.operatorClass()))
                    .callIf(column.nulls() == NullsOrder.FIRST, "nullsFirst")
                    .callIf(column.nulls() == NullsOrder.LAST, "nullsLast");
        }
        chain = chain.callIf(index.unique() && !index.nullsNotDistinct(), "unique")
                .callIf(index.nullsNotDistinct(), "uniqueNullsNotDistinct");
        if (!index.include().isEmpty()) {
            chain = chain.call("include", literals.names(index.include()));
        }
        chain = chain.callIf(index.where() != null, "where", literals.prose(index.where()));
        return chain.callIf(index.using() != null, "using", literals.name(index.using()));
    }

    /** Returns an index's name and columns, or its name and description where there is more to it. */
    List<Code> indexArguments(Index index, List<Code> head) {
        List<Code> arguments = new ArrayList<>(head);
        boolean plain = index.equals(Index.of(
                index.name(), index.columns().stream().map(IndexColumn::name).toArray(String[]::new)));
        if (plain) {
            index.columns().forEach((column) -> arguments.add(literals.name(column.name())));
        } else {
            arguments.add(index(index).asLambda());
        }
        return arguments;
    }

    Chain identity(Identity identity) {
        Chain chain = Chain.on("identity").callIf(identity.always(), "always");
        Long start = identity.startWith();
        if (start != null) {
            chain = chain.call("startWith", literals.number(start));
        }
        Long distance = identity.incrementBy();
        return (distance == null) ? chain : chain.call("incrementBy", literals.number(distance));
    }

    /** Returns the calls of {@code deferral}, none where the constraint is checked at once. */
    List<Code> deferralArgument(Deferral deferral) {
        return (deferral == Deferral.NOT_DEFERRABLE) ? List.of() : List.of(literals.constant(deferral));
    }

    private List<Call> deferral(Deferral deferral) {
        List<Code> argument = deferralArgument(deferral);
        return argument.isEmpty() ? List.of() : List.of(new Call("deferral", argument));
    }

    private List<Call> action(String method, ReferentialAction action) {
        return (action == ReferentialAction.NO_ACTION)
                ? List.of()
                : List.of(new Call(method, List.of(literals.constant(action))));
    }

    private static String method(IndexColumn column) {
        if (column.computed()) {
            return column.descending() ? "descendingExpression" : "expression";
        }
        return column.descending() ? "descending" : "column";
    }
}
