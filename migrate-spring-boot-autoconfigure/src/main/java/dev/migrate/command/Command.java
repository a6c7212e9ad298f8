package dev.migrate.command;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** One command of the tool; an instance is for one process. */
interface Command {

    /** Returns its name, options, parameters and help. */
    CommandSpec spec();

    /**
     * Runs it.
     *
     * @param given the options and parameters as typed
     * @return the process's exit code
     * @throws dev.migrate.error.MigrateException if it fails
     */
    int run(ParseResult given, Invocation invocation);
}
