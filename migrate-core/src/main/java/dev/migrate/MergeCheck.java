package dev.migrate;

import dev.migrate.autogenerate.Authorship;
import dev.migrate.autogenerate.Comparison;
import dev.migrate.autogenerate.ComparisonSettings;
import dev.migrate.autogenerate.JudgedDifference;
import dev.migrate.autogenerate.Renames;
import dev.migrate.autogenerate.SchemaComparison;
import dev.migrate.dialect.SchemaSelection;
import dev.migrate.engine.EngineParts;
import dev.migrate.engine.Movements;
import dev.migrate.engine.Replay;
import dev.migrate.engine.StatusReader;
import dev.migrate.error.MigrateException;
import dev.migrate.model.DesiredSchema;
import dev.migrate.model.SchemaModel;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Everything that must be true before changes of the schema are merged: each point is looked at, whatever came of the one
 * before. The revisions run in a replay, so no database has to stand ready.
 */
final class MergeCheck {

    private final EngineParts parts;
    private final ModelComparison model;

    MergeCheck(EngineParts parts, ModelComparison model) {
        this.parts = parts;
        this.model = model;
    }

    List<CheckedPoint> check(ComparisonRequest request) {
        return Stream.of(MergePoint.values())
                .map((point) -> whatever(point, request))
                .toList();
    }

    CheckedPoint check(MergePoint point, ComparisonRequest request) {
        Finding finding = look(point, request);
        return new CheckedPoint(point.text(), finding.passed(), finding.detail());
    }

    private CheckedPoint whatever(MergePoint point, ComparisonRequest request) {
        try {
            return check(point, request);
        } catch (MigrateException ex) {
            // What can't be looked at hasn't passed, and the other points are looked at all the same.
            return new CheckedPoint(point.text(), false, String.valueOf(ex.getMessage()));
        }
    }

    private Finding look(MergePoint point, ComparisonRequest request) {
        return switch (point) {
            case ONE_HEAD -> oneHead();
            case NOTHING_EDITED -> nothingEdited();
            case MODEL_AGREES -> agreement(request);
            case ROUND_TRIP -> roundTrip();
        };
    }

    private Finding oneHead() {
        List<String> heads = List.copyOf(parts.changelog().graph().realHeads());
        if (heads.size() > 1) {
            return new Finding(
                    false,
                    "There are " + heads.size() + " heads: " + String.join(", ", heads)
                            + ". Join them with 'migrate merge', or let one follow the other with 'migrate rebase'.");
        }
        return new Finding(true, heads.isEmpty() ? "There are no revisions yet." : "It is " + heads.get(0) + ".");
    }

    private Finding nothingEdited() {
        List<String> edited = new StatusReader(parts).edited();
        return edited.isEmpty()
                ? new Finding(true, "No applied revision was edited since.")
                : new Finding(
                        false,
                        "Edited after they were applied: " + String.join(", ", edited)
                                + ". Take the edits back, and write new revisions.");
    }

    private Finding agreement(ComparisonRequest request) {
        return model.compare(request.againstReplay(), (compared) -> {
            Comparison comparison = compared.comparison();
            int notes = comparison.notes().size();
            return comparison.isInSync()
                    ? new Finding(true, "In sync, with " + notes + ((notes == 1) ? " note." : " notes."))
                    : new Finding(
                            false,
                            "They differ in " + subjects(comparison)
                                    + ". Write the missing revision with 'migrate revision --autogenerate --against"
                                    + " replay'.");
        });
    }

    private Finding roundTrip() {
        try (Replay replay = Replay.beside(parts).upgraded()) {
            SchemaModel first = read(replay.parts());
            Movements movements = new Movements(replay.parts());
            movements.downgrade("base");
            SchemaModel left = read(replay.parts());
            if (!left.isEmpty()) {
                return new Finding(
                        false,
                        "The downgrades leave something behind: " + names(left)
                                + ". Let the downgrade of the revision that creates it drop it.");
            }
            movements.upgrade("heads", false);
            SchemaModel second = read(replay.parts());
            Comparison comparison = ModelComparison.connected(
                    replay.parts(),
                    (connection, dialect) -> new SchemaComparison(
                                    dialect, ComparisonSettings.standard().strict(), Authorship.NOTHING)
                            .compare(
                                    connection,
                                    DesiredSchema.stated("the first upgrade", first),
                                    second,
                                    Renames.NONE));
            int count = replay.changelog().migrations().size();
            return comparison.isInSync()
                    ? new Finding(true, count + ((count == 1) ? " revision" : " revisions") + " in each direction.")
                    : new Finding(
                            false,
                            "The second upgrade ends in another schema, in " + subjects(comparison)
                                    + ". Let each downgrade take back what its upgrade does, and nothing else.");
        }
    }

    private SchemaModel read(EngineParts replay) {
        String version = parts.settings().versionTable();
        SchemaSelection selection =
                new SchemaSelection(Set.of(), Set.of(version, parts.settings().historyTable(), version + "_lock"));
        return ModelComparison.connected(
                replay, (connection, dialect) -> dialect.inspector().read(connection, selection));
    }

    private static String names(SchemaModel model) {
        return Stream.of(
                        model.tables().stream().map((table) -> "table " + table.name()),
                        model.sequences().stream().map((sequence) -> "sequence " + sequence.name()),
                        model.enumTypes().stream().map((type) -> "enum type " + type.name()))
                .flatMap((each) -> each)
                .collect(Collectors.joining(", "));
    }

    private static String subjects(Comparison comparison) {
        return comparison.operations().stream()
                .map(JudgedDifference::difference)
                .map((difference) -> difference.subject().toString())
                .collect(Collectors.joining(", "));
    }

    /** What came of a look. */
    private record Finding(boolean passed, String detail) {}
}
