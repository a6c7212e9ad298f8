package dev.migrate.safety;

/** What an upgrade does about what speaks against it. */
public enum SafetyPolicy {
    /** Nothing. */
    OFF,
    /** It warns in the log, and runs. */
    WARN,
    /** It refuses to run, and nothing is changed. */
    REFUSE
}
