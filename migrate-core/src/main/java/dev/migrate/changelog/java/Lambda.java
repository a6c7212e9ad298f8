package dev.migrate.changelog.java;

import java.util.List;

/**
 * A lambda with one parameter.
 *
 * @param parameter the parameter's name
 * @param statements what it does
 * @param block whether it has braces; without them there is one statement
 */
record Lambda(String parameter, List<Chain> statements, boolean block) implements Code {

    Lambda {
        statements = List.copyOf(statements);
    }

    static Lambda block(String parameter, List<Chain> statements) {
        return new Lambda(parameter, statements, true);
    }

    @Override
    public int size() {
        return statements.stream().mapToInt(Chain::size).sum();
    }
}
