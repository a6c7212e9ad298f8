package dev.migrate.autogenerate;

import dev.migrate.error.MigrateException;
import dev.migrate.model.SchemaModel;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The way from one schema to another, back, and there again, with all that must hold on it. */
final class RoundTrip {

    private static final SchemaModel NOTHING = new SchemaModel(List.of(), List.of());

    private final ProvingGround ground;
    private final SchemaModel before;
    private final SchemaModel after;
    private final List<String> rows;
    private String step = "";
    private int inserted;
    private List<String> operations = List.of();
    private List<String> subjects = List.of();

    RoundTrip(ProvingGround ground, SchemaModel before, SchemaModel after, List<String> rows) {
        this.ground = ground;
        this.before = before;
        this.after = after;
        this.rows = rows;
    }

    /** Returns how it ended. */
    Outcome run() throws SQLException {
        try {
            ground.clear();
            return go();
        } catch (ProvingGround.StoppedException ex) {
            return new Outcome.Refused(step, ex.getMessage(), inserted);
        } catch (SQLException ex) {
            boolean byData = ProvingGround.isAboutData(ex) && inserted > 0 && !step.startsWith("create");
            return byData ? new Outcome.Refused(step, ex.getMessage(), inserted) : failed(ex.toString());
        } catch (MigrateException | IllegalArgumentException | IllegalStateException ex) {
            return failed(ex.toString() + at(ex));
        }
    }

    /** Returns what was different at first, in alphabetical order. */
    List<String> subjects() {
        return subjects;
    }

    private Outcome go() throws SQLException {
        step = "create the first schema";
        ground.create(before);
        SchemaModel first = ground.catalogue();
        step = "compare the first schema with itself";
        assertSame(before, first);
        assertSame(first, first);
        step = "insert rows";
        inserted = ground.insert(rows);
        step = "plan";
        Comparison comparison = ground.compare(after, first);
        subjects = comparison.differences().stream()
                .filter((judged) -> judged.verdict() == Verdict.OPERATION)
                .map((judged) -> judged.difference().subject().toString())
                .sorted()
                .toList();
        GeneratedChanges changes = ground.plan(comparison);
        operations = changes.upgrade().stream()
                .map((each) -> each.operation().toString())
                .toList();
        step = "upgrade";
        ground.apply(changes.upgrade(), blanks(after));
        SchemaModel second = ground.catalogue();
        step = "compare after the upgrade";
        assertSame(after, second);
        step = "compare in the other direction";
        if (ground.compare(before, second).isInSync() != subjects.isEmpty()) {
            throw new IllegalStateException(
                    "there were differences " + subjects + ", and in the other direction not so");
        }
        step = "downgrade";
        operations = changes.downgrade().stream()
                .map((each) -> each.operation().toString())
                .toList();
        ground.apply(changes.downgrade(), blanks(first));
        step = "compare the catalogue after the downgrade";
        assertEqual(first, ground.catalogue());
        step = "upgrade again";
        ground.apply(changes.upgrade(), blanks(after));
        SchemaModel third = ground.catalogue();
        assertSame(after, third);
        step = "compare the second schema with itself";
        assertSame(third, third);
        return new Outcome.Passed(inserted);
    }

    private Blanks blanks(SchemaModel wanted) {
        return new Blanks(ground.dialect(), wanted);
    }

    private void assertSame(SchemaModel wanted, SchemaModel actual) throws SQLException {
        Comparison comparison = ground.compare(wanted, actual);
        List<JudgedDifference> differences = comparison.differences().stream()
                .filter((judged) -> judged.verdict() == Verdict.OPERATION || !mayBeNoted(judged))
                .toList();
        if (!differences.isEmpty()) {
            throw new IllegalStateException(differences.stream()
                    .map((judged) ->
                            judged.verdict() + " " + judged.difference().subject() + "\n      wanted "
                                    + judged.difference().wanted() + "\n      actual "
                                    + judged.difference().actual())
                    .collect(Collectors.joining("\n    ", "differences:\n    ", "")));
        }
    }

    /** Names of keys, the order of an enum's values and the start of numbers aren't changed by operations. */
    private boolean mayBeNoted(JudgedDifference judged) {
        return !step.startsWith("compare the first")
                || (ground.dialect().id().equals("mariadb")
                        && judged.difference().subject().kind() == SubjectKind.PRIMARY_KEY);
    }

    private static void assertEqual(SchemaModel wanted, SchemaModel actual) {
        List<String> missing = new ArrayList<>(SchemaText.lines(wanted));
        missing.removeAll(SchemaText.lines(actual));
        List<String> surplus = new ArrayList<>(SchemaText.lines(actual));
        surplus.removeAll(SchemaText.lines(wanted));
        if (!missing.isEmpty() || !surplus.isEmpty()) {
            throw new IllegalStateException("catalogues:\n    before " + String.join("\n           ", missing)
                    + "\n    after  " + String.join("\n           ", surplus));
        }
    }

    private Outcome failed(String message) {
        return new Outcome.Failed(step, message, operations);
    }

    private static String at(Throwable ex) {
        StackTraceElement[] trace = ex.getStackTrace();
        return (trace.length == 0 || trace[0].getClassName().contains("RoundTrip")) ? "" : " at " + trace[0];
    }

    /** How it ended. */
    sealed interface Outcome {

        /** Everything held. */
        record Passed(int rows) implements Outcome {}

        /** The rows that were there, or a person's decision, stood in the way. */
        record Refused(String step, String reason, int rows) implements Outcome {}

        /** Something didn't hold. */
        record Failed(String step, String message, List<String> operations) implements Outcome {

            /** Returns the part of the failure that stays the same for a smaller case. */
            String kind() {
                List<String> lines = message.lines().limit(2).toList();
                String first = lines.get(0).endsWith("differences:")
                        ? lines.get(1).strip().replaceAll("(\\S+ \\S+).*", "$1")
                        : message.lines().collect(Collectors.joining(" ")).replaceAll("\"[^\"]*\"|[^A-Za-z]+", " ");
                return step + ": " + first.replaceAll("^(.{90}).*", "$1");
            }

            @Override
            public String toString() {
                return step + ": " + message + "\n  operations:\n    " + String.join("\n    ", operations);
            }
        }
    }
}
