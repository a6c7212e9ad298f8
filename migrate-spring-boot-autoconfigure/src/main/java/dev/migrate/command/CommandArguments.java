package dev.migrate.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The arguments of a process that is to run a command and not the application: the first one is {@code migrate}.
 *
 * <p>An argument whose name has a dot ({@code --spring.datasource.url=…}) is a property, as for any application; every
 * other one belongs to the command.
 *
 * @param command the command's name and its own arguments
 * @param properties the arguments that set properties
 */
record CommandArguments(List<String> command, List<String> properties) {

    private static final String WORD = "migrate";

    CommandArguments {
        command = List.copyOf(command);
        properties = List.copyOf(properties);
    }

    /** Returns the arguments, or nothing where the application itself is meant. */
    static Optional<CommandArguments> of(String... arguments) {
        if (arguments.length == 0 || !arguments[0].equals(WORD)) {
            return Optional.empty();
        }
        List<String> command = new ArrayList<>();
        List<String> properties = new ArrayList<>();
        for (String argument : List.of(arguments).subList(1, arguments.length)) {
            (isProperty(argument) ? properties : command).add(argument);
        }
        return Optional.of(new CommandArguments(command, properties));
    }

    private static boolean isProperty(String argument) {
        if (!argument.startsWith("--")) {
            return false;
        }
        int end = argument.indexOf('=');
        String name = (end < 0) ? argument : argument.substring(0, end);
        return name.indexOf('.') > 0;
    }
}
