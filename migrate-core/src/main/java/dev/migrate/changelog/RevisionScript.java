package dev.migrate.changelog;

import dev.migrate.changelog.condition.Guard;
import dev.migrate.operation.Change;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The declared changes of a revision in both directions.
 *
 * @param upgrade the changes of the upgrade, in order
 * @param writtenDowngrade the changes of the downgrade as written, or {@code null} where it is derived
 * @param canonicalForm what was written, without what doesn't count as an edit, or {@code null} where the changes tell
 *     that
 * @param guard what must hold for the upgrade to run, or {@code null} where it runs anyway
 */
public record RevisionScript(
        List<Change> upgrade,
        @Nullable List<Change> writtenDowngrade,
        @Nullable String canonicalForm,
        @Nullable Guard guard) {

    public RevisionScript {
        upgrade = List.copyOf(upgrade);
        writtenDowngrade = (writtenDowngrade == null) ? null : List.copyOf(writtenDowngrade);
    }

    /** Returns a script that runs anyway. */
    public RevisionScript(
            List<Change> upgrade, @Nullable List<Change> writtenDowngrade, @Nullable String canonicalForm) {
        this(upgrade, writtenDowngrade, canonicalForm, null);
    }

    /** Returns a script whose changes tell all that there is. */
    public RevisionScript(List<Change> upgrade, @Nullable List<Change> writtenDowngrade) {
        this(upgrade, writtenDowngrade, null);
    }

    /** Returns the script without the changes that are for other databases than the one with this dialect id. */
    public RevisionScript appliedTo(String dialectId) {
        return new RevisionScript(
                applicable(upgrade, dialectId),
                (writtenDowngrade == null) ? null : applicable(writtenDowngrade, dialectId),
                canonicalForm,
                guard);
    }

    /** Returns the changes of the downgrade, written or derived, or nothing where the revision is irreversible. */
    public Optional<List<Change>> downgrade() {
        if (writtenDowngrade != null) {
            return Optional.of(writtenDowngrade);
        }
        List<Change> derived = new ArrayList<>();
        for (int i = upgrade.size() - 1; i >= 0; i--) {
            Optional<Change> inverse = upgrade.get(i).inverse();
            if (inverse.isEmpty()) {
                return Optional.empty();
            }
            derived.add(inverse.get());
        }
        return Optional.of(derived);
    }

    /** Returns the first change that has no inverse, where the downgrade isn't written and can't be derived. */
    public Optional<Change> irreversibleChange() {
        if (writtenDowngrade != null) {
            return Optional.empty();
        }
        return upgrade.stream().filter((change) -> change.inverse().isEmpty()).findFirst();
    }

    private static List<Change> applicable(List<Change> changes, String dialectId) {
        return changes.stream().filter((change) -> change.appliesTo(dialectId)).toList();
    }
}
