package dev.migrate.command;

import dev.migrate.Migrator;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Supplier;
import org.springframework.context.support.GenericApplicationContext;

/** Types commands at an application with one migrator, and remembers what comes back. */
final class CommandLineProbe implements AutoCloseable {

    private final ByteArrayOutputStream result = new ByteArrayOutputStream();
    private final ByteArrayOutputStream messages = new ByteArrayOutputStream();
    private final GenericApplicationContext context = new GenericApplicationContext();

    CommandLineProbe(Supplier<Migrator> migrator) {
        context.registerBean(Migrator.class, migrator);
    }

    GenericApplicationContext context() {
        return context;
    }

    /** Returns the exit code; what came back before is forgotten. */
    int type(String... arguments) {
        if (!context.isActive()) {
            context.refresh();
        }
        result.reset();
        messages.reset();
        Console console = Console.of(stream(result), stream(messages));
        TypedCommand typed = TypedCommand.of(List.of(arguments), console);
        return new CommandLineTool(context, console).run(typed.command(), typed.given());
    }

    String result() {
        return result.toString(StandardCharsets.UTF_8);
    }

    String messages() {
        return messages.toString(StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        context.close();
    }

    private static PrintStream stream(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }
}
