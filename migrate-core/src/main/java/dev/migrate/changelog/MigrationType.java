package dev.migrate.changelog;

import java.util.Locale;

/** In which form a revision was written. */
public enum MigrationType {
    /** A YAML file of declared changes. */
    YAML,
    /** An SQL file. */
    SQL,
    /** A Java class. */
    JAVA;

    /** Returns the name that people see in JSON and in output. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
