package dev.migrate.autogenerate;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects differences and says what follows from each, by who stated it and who made it. For one thread. */
final class Findings {

    private final Authority authority;
    private final Authorship authorship;
    private final List<JudgedDifference> all = new ArrayList<>();

    Findings(Authority authority, Authorship authorship) {
        this.authority = authority;
        this.authorship = authorship;
    }

    List<JudgedDifference> all() {
        return all;
    }

    /** Adds what the model states and the database hasn't so. */
    void stated(Difference difference, @Nullable String origin, String reason) {
        add(difference, Verdict.OPERATION, reason, origin);
    }

    /** Adds what only the database has. */
    void onlyInDatabase(Difference difference, @Nullable String origin) {
        notStated(difference, difference.subject(), origin, "Only the database has it.");
    }

    /** Adds what the model doesn't state; it is obeyed only where a generated revision made the thing. */
    void notStated(Difference difference, Subject subject, @Nullable String origin, String reason) {
        notStated(difference, subject, origin, reason, Verdict.NOTE);
    }

    /** Adds the same with another verdict than a note for what nobody generated. */
    void notStated(Difference difference, Subject subject, @Nullable String origin, String reason, Verdict otherwise) {
        if (authority == Authority.MODEL) {
            add(difference, Verdict.OPERATION, reason + " The model is right in everything.", origin);
        } else if (authorship.isGenerated(subject)) {
            add(difference, Verdict.OPERATION, reason + " A generated revision made it.", origin);
        } else {
            add(difference, otherwise, reason, origin);
        }
    }

    /** Adds what is as good in the database, so that only a model that is right in everything changes it. */
    void asGood(Difference difference, @Nullable String origin, String reason) {
        boolean strict = authority == Authority.MODEL;
        add(difference, strict ? Verdict.OPERATION : Verdict.NOTE, reason, origin);
    }

    /** Adds what is only told, whoever is right. */
    void told(Difference difference, Verdict verdict, @Nullable String origin, String reason) {
        add(difference, verdict, reason, origin);
    }

    boolean isGenerated(Subject subject) {
        return authorship.isGenerated(subject);
    }

    private void add(Difference difference, Verdict verdict, String reason, @Nullable String origin) {
        all.add(new JudgedDifference(difference, verdict, reason, origin));
    }
}
