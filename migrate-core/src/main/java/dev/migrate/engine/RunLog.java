package dev.migrate.engine;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The log of what is done with one database; where there are several, each line begins with its name. */
public final class RunLog {

    /** The log of the only database. */
    public static final RunLog PLAIN = new RunLog("");

    private static final Logger LOG = LoggerFactory.getLogger("dev.migrate.Migrator");

    /** One of its own, because a command says findings in its own words. */
    private static final Logger FINDINGS = LoggerFactory.getLogger("dev.migrate.Findings");

    private final String name;

    private RunLog(String name) {
        this.name = name;
    }

    /** Returns the log of a database or a tenant; of the only database if the name is empty. */
    public static RunLog of(String name) {
        return name.isEmpty() ? PLAIN : new RunLog(name);
    }

    /** Returns the log of a part of this database. */
    public RunLog below(String part) {
        return new RunLog(name.isEmpty() ? part : name + "/" + part);
    }

    /** Logs a line, with a value for each pair of braces. */
    public void info(String format, @Nullable Object... values) {
        if (name.isEmpty()) {
            LOG.info(format, values);
        } else {
            LOG.info("[{}] " + format, named(values));
        }
    }

    /** Logs a warning, with a value for each pair of braces. */
    public void warn(String format, @Nullable Object... values) {
        if (name.isEmpty()) {
            LOG.warn(format, values);
        } else {
            LOG.warn("[{}] " + format, named(values));
        }
    }

    /** Logs what speaks against an upgrade that is about to run. */
    void finding(String text) {
        if (name.isEmpty()) {
            FINDINGS.warn("{}", text);
        } else {
            FINDINGS.warn("[{}] {}", name, text);
        }
    }

    private @Nullable Object[] named(@Nullable Object... values) {
        @Nullable Object[] all = new @Nullable Object[values.length + 1];
        all[0] = name;
        System.arraycopy(values, 0, all, 1, values.length);
        return all;
    }
}
