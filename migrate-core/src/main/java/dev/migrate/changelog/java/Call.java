package dev.migrate.changelog.java;

import java.util.List;

/**
 * A method, or {@code new} with a type, and its arguments.
 *
 * @param name what is called
 * @param arguments what it is called with
 */
record Call(String name, List<Code> arguments) {

    Call {
        arguments = List.copyOf(arguments);
    }

    int size() {
        return 1 + arguments.stream().mapToInt(Code::size).sum();
    }
}
