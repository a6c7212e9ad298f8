package dev.migrate.command;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** The process's two outputs: one for what the command was asked for, one for everything that is said meanwhile. */
final class StandardStreams {

    private StandardStreams() {}

    /** Sends what the application writes to standard output to standard error. */
    static void keepOutputForResults() {
        System.setOut(System.err);
    }

    /** Returns standard output itself, in UTF-8, whatever {@code System.out} is now. */
    static PrintStream result() {
        return new PrintStream(new FileOutputStream(FileDescriptor.out), false, StandardCharsets.UTF_8);
    }

    /** Returns standard error itself, in UTF-8. */
    static PrintStream messages() {
        return new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
    }
}
