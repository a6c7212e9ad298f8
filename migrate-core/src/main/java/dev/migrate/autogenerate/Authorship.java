package dev.migrate.autogenerate;

/** Tells what generated revisions made, which is the model's to change. */
@FunctionalInterface
public interface Authorship {

    /** Where nothing was generated. */
    Authorship NOTHING = (subject) -> false;

    /** Whether a generated revision made it last, and nobody changed it by hand since. */
    boolean isGenerated(Subject subject);
}
