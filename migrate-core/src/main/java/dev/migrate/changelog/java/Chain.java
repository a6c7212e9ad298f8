package dev.migrate.changelog.java;

import java.util.ArrayList;
import java.util.List;

/**
 * Calls one after the other, each on what the one before returns.
 *
 * @param start the name that the first method is called on, or nothing for a constructor
 * @param calls the calls, in order
 */
record Chain(String start, List<Call> calls) implements Code {

    Chain {
        calls = List.copyOf(calls);
    }

    /** Returns the name alone, without calls yet. */
    static Chain on(String name) {
        return new Chain(name, List.of());
    }

    /** Returns the creation of an object. */
    static Chain create(String type, Code... arguments) {
        return on("").call("new " + type, arguments);
    }

    Chain call(String method, Code... arguments) {
        return call(method, List.of(arguments));
    }

    Chain call(String method, List<? extends Code> arguments) {
        List<Call> all = new ArrayList<>(calls);
        all.add(new Call(method, List.copyOf(arguments)));
        return new Chain(start, all);
    }

    /** Returns the chain with more calls, possibly none. */
    Chain call(List<Call> more) {
        List<Call> all = new ArrayList<>(calls);
        all.addAll(more);
        return new Chain(start, all);
    }

    /** Returns the chain with the call only where the condition holds. */
    Chain callIf(boolean condition, String method, Code... arguments) {
        return condition ? call(method, arguments) : this;
    }

    /** Returns the chain as the body of a lambda whose parameter it starts with. */
    Lambda asLambda() {
        return new Lambda(start, List.of(this), false);
    }

    boolean isEmpty() {
        return calls.isEmpty();
    }

    @Override
    public int size() {
        return calls.stream().mapToInt(Call::size).sum();
    }
}
