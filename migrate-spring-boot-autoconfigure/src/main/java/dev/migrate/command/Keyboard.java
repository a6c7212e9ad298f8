package dev.migrate.command;

import java.io.Console;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where a person answers; not there in a pipe or a build. */
final class Keyboard {

    private final Console console;

    private Keyboard(Console console) {
        this.console = console;
    }

    /** Returns the keyboard, if a person sits there. */
    static Optional<Keyboard> find() {
        // Since Java 22 there is a console also where nobody is; that it is one is asked right afterwards.
        @SuppressWarnings("SystemConsoleNull")
        Console console = System.console();
        return (console != null && isTerminal(console)) ? Optional.of(new Keyboard(console)) : Optional.empty();
    }

    /** Returns the next line, or {@code null} if there is none. */
    @Nullable
    String line() {
        return console.readLine();
    }

    /** Asks the method that came with Java 22; before, a console was always a terminal. */
    private static boolean isTerminal(Console console) {
        try {
            MethodHandle question = MethodHandles.publicLookup()
                    .findVirtual(Console.class, "isTerminal", MethodType.methodType(boolean.class));
            return (boolean) question.invokeExact(console);
        } catch (NoSuchMethodException ex) {
            return true;
        } catch (Throwable ex) {
            throw new IllegalStateException("the console can't be asked whether it is a terminal", ex);
        }
    }
}
