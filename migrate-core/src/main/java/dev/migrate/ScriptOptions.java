package dev.migrate;

import dev.migrate.operation.ExecuteSql;

/** How a script is taken apart while a Java migration describes it. */
public final class ScriptOptions {

    private boolean split = true;
    private String delimiter = ";";
    private boolean strip;

    ScriptOptions() {}

    /** Runs the text as one statement, whatever is in it. */
    public ScriptOptions oneStatement() {
        split = false;
        return this;
    }

    /** Says what ends a statement instead of a semicolon, for example {@code /} or {@code GO}. */
    public ScriptOptions endDelimiter(String endDelimiter) {
        delimiter = endDelimiter;
        return this;
    }

    /** Takes comments out before it runs. */
    public ScriptOptions stripComments() {
        strip = true;
        return this;
    }

    ExecuteSql build(String sql) {
        return new ExecuteSql(sql, split, delimiter, strip);
    }
}
