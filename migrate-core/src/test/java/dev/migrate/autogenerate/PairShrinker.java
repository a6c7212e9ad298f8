package dev.migrate.autogenerate;

import dev.migrate.model.SchemaModel;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Takes away what a failing pair doesn't need to fail in the same way. */
final class PairShrinker {

    private static final int MAX_TRIES = 400;

    private final ProvingGround ground;
    private final RandomParts parts;
    private final boolean rows;
    private int tries;
    private SchemaModel before;
    private SchemaModel after;
    private RoundTrip.Outcome.Failed failure;

    PairShrinker(
            ProvingGround ground,
            Abilities can,
            boolean rows,
            SchemaModel before,
            SchemaModel after,
            RoundTrip.Outcome.Failed failure) {
        this.ground = ground;
        this.parts = new RandomParts(new Dice(0), can, new RandomNames(new Dice(0), 0));
        this.rows = rows;
        this.before = before;
        this.after = after;
        this.failure = failure;
    }

    /** Returns the smallest pair that was found, as text. */
    String shrink() throws SQLException {
        boolean smaller = true;
        while (smaller && tries < MAX_TRIES) {
            smaller = false;
            for (Consumer<DraftSchema> cut : cuts()) {
                smaller |= attempt(cut);
            }
        }
        return "from\n    " + String.join("\n    ", SchemaText.lines(before)) + "\n  to\n    "
                + String.join("\n    ", SchemaText.lines(after)) + "\n  " + failure;
    }

    private boolean attempt(Consumer<DraftSchema> cut) throws SQLException {
        if (tries++ > MAX_TRIES) {
            return false;
        }
        SchemaModel newBefore = cut(before, cut);
        SchemaModel newAfter = cut(after, cut);
        if (newBefore.equals(before) && newAfter.equals(after)) {
            return false;
        }
        List<String> statements = rows ? new RandomRows(0, parts.can, newBefore).statements() : List.of();
        RoundTrip.Outcome outcome = new RoundTrip(ground, newBefore, newAfter, statements).run();
        if (outcome instanceof RoundTrip.Outcome.Failed failed && failed.kind().equals(failure.kind())) {
            before = newBefore;
            after = newAfter;
            failure = failed;
            return true;
        }
        return false;
    }

    private SchemaModel cut(SchemaModel model, Consumer<DraftSchema> cut) {
        DraftSchema draft = new DraftSchema(model);
        cut.accept(draft);
        draft.tables.removeIf((table) ->
                table.columns.stream().allMatch((column) -> column.type().generation() != null));
        new Coherence(draft, parts).restore();
        return draft.toModel();
    }

    /** Each takes one thing out of both sides. */
    private List<Consumer<DraftSchema>> cuts() {
        List<Consumer<DraftSchema>> cuts = new ArrayList<>();
        for (SchemaModel model : List.of(before, after)) {
            for (var table : model.tables()) {
                cuts.add((draft) -> draft.tables.removeIf((each) -> each.name.equals(table.name())));
                table.indexes()
                        .forEach((index) -> in(
                                cuts,
                                table.name(),
                                (each) -> each.indexes.removeIf(
                                        (other) -> other.name().equals(index.name()))));
                table.checkConstraints()
                        .forEach((check) -> in(
                                cuts,
                                table.name(),
                                (each) -> each.checks.removeIf(
                                        (other) -> String.valueOf(other.name()).equals(check.name()))));
                table.uniqueConstraints()
                        .forEach((key) -> in(
                                cuts,
                                table.name(),
                                (each) -> each.uniques.removeIf(
                                        (other) -> String.valueOf(other.name()).equals(key.name()))));
                table.foreignKeys()
                        .forEach((key) -> in(
                                cuts,
                                table.name(),
                                (each) -> each.foreignKeys.removeIf(
                                        (other) -> String.valueOf(other.name()).equals(key.name()))));
                in(cuts, table.name(), (each) -> each.key = null);
                in(cuts, table.name(), (each) -> each.remarks = null);
                for (var column : table.columns()) {
                    cuts.add((draft) -> withoutColumn(draft, table.name(), column.name()));
                    in(cuts, table.name(), (each) -> plain(each, column.name()));
                }
            }
            model.sequences().forEach((sequence) -> cuts.add((draft) -> draft.sequences.remove(sequence)));
            model.enumTypes().forEach((type) -> cuts.add((draft) -> withoutEnum(draft, type)));
        }
        return cuts;
    }

    private void withoutEnum(DraftSchema draft, dev.migrate.model.EnumType type) {
        String name = RandomSchemas.typeName(type.name(), parts.can);
        boolean used = draft.tables.stream()
                .flatMap((table) -> table.columns.stream())
                .anyMatch((column) -> column.type().toString().equals(name));
        if (!used) {
            draft.enumTypes.removeIf((each) -> each.name().equals(type.name()));
        }
    }

    private static void plain(DraftTable table, String column) {
        if (table.column(column) != null) {
            table.alter(column, (each) -> each.withDefault(null).withRemarks(null));
        }
    }

    private void withoutColumn(DraftSchema draft, dev.migrate.model.QualifiedName name, String column) {
        DraftTable table = draft.table(name);
        if (table != null && table.column(column) != null) {
            new Coherence(draft, parts).forget(table, column);
            table.columns.removeIf((each) -> each.name().equals(column));
        }
    }

    private static void in(
            List<Consumer<DraftSchema>> cuts, dev.migrate.model.QualifiedName name, Consumer<DraftTable> cut) {
        cuts.add((draft) -> {
            DraftTable table = draft.table(name);
            if (table != null) {
                cut.accept(table);
            }
        });
    }
}
