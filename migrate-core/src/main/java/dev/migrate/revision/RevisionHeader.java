package dev.migrate.revision;

import dev.migrate.error.MigrateException;
import dev.migrate.error.SourceLocation;
import java.util.List;
import java.util.Set;

/**
 * What the graph knows of a revision: its id, what it builds on, and where it was written.
 *
 * @param id {@code [A-Za-z0-9_.]{1,64}}, unique in the graph and none of {@code head heads base current}
 * @param downRevisions the revisions that this one follows: none for a base, several for a merge
 * @param dependsOn revisions (ids or branch labels) that must be applied first without being parents
 * @param branchLabels names of the branch that starts here
 * @param message what the revision does, in the author's words
 * @param location the file or class that holds it
 * @param replaces the revisions that this one was squashed from, oldest first; none for almost every revision
 * @param generated whether it was written by comparing the model with a database, so that what it made is the model's
 */
public record RevisionHeader(
        String id,
        List<String> downRevisions,
        List<String> dependsOn,
        List<String> branchLabels,
        String message,
        SourceLocation location,
        List<String> replaces,
        boolean generated) {

    private static final int LONGEST_ID = 64;
    private static final Set<String> RESERVED = Set.of("head", "heads", "base", "current");

    public RevisionHeader {
        if (!isId(id)) {
            throw new MigrateException(
                    "Revision id '" + id + "' is not allowed.",
                    location,
                    "Use 1 to 64 letters, digits, '_' or '.', for example 12 random hex digits.");
        }
        if (RESERVED.contains(id)) {
            throw new MigrateException(
                    "Revision id '" + id + "' is reserved for targets.", location, "Choose another id.");
        }
        downRevisions = List.copyOf(downRevisions);
        dependsOn = List.copyOf(dependsOn);
        branchLabels = List.copyOf(branchLabels);
        replaces = List.copyOf(replaces);
    }

    /** Creates the header of a revision that somebody wrote. */
    public RevisionHeader(
            String id,
            List<String> downRevisions,
            List<String> dependsOn,
            List<String> branchLabels,
            String message,
            SourceLocation location,
            List<String> replaces) {
        this(id, downRevisions, dependsOn, branchLabels, message, location, replaces, false);
    }

    /** Creates the header of a revision that stands for itself alone. */
    public RevisionHeader(
            String id,
            List<String> downRevisions,
            List<String> dependsOn,
            List<String> branchLabels,
            String message,
            SourceLocation location) {
        this(id, downRevisions, dependsOn, branchLabels, message, location, List.of());
    }

    /** Returns a revision without labels and dependencies. */
    public static RevisionHeader of(String id, List<String> downRevisions, String message, SourceLocation location) {
        return new RevisionHeader(id, downRevisions, List.of(), List.of(), message, location);
    }

    /** Returns the same revision with other parents. */
    public RevisionHeader following(List<String> parents) {
        return new RevisionHeader(id, parents, dependsOn, branchLabels, message, location, replaces, generated);
    }

    /** Returns the same revision with another message. */
    public RevisionHeader saying(String words) {
        return new RevisionHeader(id, downRevisions, dependsOn, branchLabels, words, location, replaces, generated);
    }

    /** Returns the same revision as one that was written by comparing the model with a database. */
    public RevisionHeader asGenerated() {
        return new RevisionHeader(id, downRevisions, dependsOn, branchLabels, message, location, replaces, true);
    }

    private static boolean isId(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
            boolean digit = c >= '0' && c <= '9';
            if (!letter && !digit && c != '_' && c != '.') {
                return false;
            }
        }
        return !text.isEmpty() && text.length() <= LONGEST_ID;
    }

    /** Whether the revision follows no other one. */
    public boolean isBase() {
        return downRevisions.isEmpty();
    }

    /** Whether the revision joins several branches. */
    public boolean isMerge() {
        return downRevisions.size() > 1;
    }
}
