package dev.migrate.command;

/** What the process says when it ends. */
final class ExitCodes {

    /** Done, or in sync. */
    static final int DONE = 0;

    /** The command failed. */
    static final int FAILED = 1;

    /** The command was typed wrongly, and nothing was done. */
    static final int USAGE = 2;

    /** The command was asked whether all is well, and it isn't. */
    static final int DIFFERENT = 3;

    private ExitCodes() {}
}
