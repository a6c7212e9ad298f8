package dev.migrate;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The header of a {@link JavaMigration}: its place in the graph of revisions. */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface Revision {

    /** The revision's id, unique among all revisions. */
    String id();

    /** The revisions that this one follows: none for a base, several for a merge. */
    String[] downRevision() default {};

    /** What the revision does. */
    String message() default "";

    /** Revisions that must be applied first without being parents. */
    String[] dependsOn() default {};

    /** Names of the branch that starts here. */
    String[] branchLabels() default {};

    /** The revisions that this one was squashed from, oldest first; a database at the last of them is at this one. */
    String[] replaces() default {};

    /** Whether it runs in a transaction where the database allows that. */
    boolean transactional() default true;

    /** Whether it was written by comparing the model with a database, so that what it made is the model's to change. */
    boolean generated() default false;
}
