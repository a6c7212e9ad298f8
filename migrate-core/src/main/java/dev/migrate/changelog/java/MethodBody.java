package dev.migrate.changelog.java;

import dev.migrate.changelog.CommentedChange;
import dev.migrate.model.Value;
import dev.migrate.operation.Change;
import dev.migrate.operation.InsertRows;
import dev.migrate.operation.Operation;
import dev.migrate.operation.UpsertRows;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The changes of one direction as statements, in as many methods as they need.
 *
 * <p>A method of the Java virtual machine has at most 65,535 bytes. What would be more becomes private methods that are
 * called one after the other, and rows that would be more for one lambda are inserted in several steps.
 */
final class MethodBody {

    private static final int LARGEST_METHOD = 2_500;
    private static final int METHOD = CodePrinter.STEP;
    private static final int BODY = 2 * CodePrinter.STEP;

    private final List<List<Step>> parts = new ArrayList<>();
    private int size;

    /** Writes the changes. */
    MethodBody(List<CommentedChange> changes, OperationCalls calls) {
        int partSize = 0;
        for (CommentedChange each : changes) {
            Change change = each.change();
            List<String> comments = each.comments();
            for (Operation operation : pieces(change.operation())) {
                Step step = new Step(change.dbms(), comments, operation.accept(calls));
                comments = List.of();
                int stepSize = step.call().size();
                if (parts.isEmpty() || partSize + stepSize > LARGEST_METHOD) {
                    parts.add(new ArrayList<>());
                    partSize = 0;
                }
                parts.get(parts.size() - 1).add(step);
                partSize += stepSize;
                size += stepSize;
            }
        }
    }

    /** Returns about how many instructions there are. */
    int size() {
        return size;
    }

    /** Returns the method of this name and, below it, those that it is divided into. */
    String method(String name, String emptyComment) {
        String head =
                " ".repeat(METHOD) + "@Override\n" + " ".repeat(METHOD) + "public void " + name + "(Operations op) {\n";
        String end = " ".repeat(METHOD) + "}\n";
        if (parts.isEmpty()) {
            return head + " ".repeat(BODY) + "// " + emptyComment + "\n" + end;
        }
        if (parts.size() == 1) {
            return head + statements(parts.get(0)) + end;
        }
        StringBuilder calls = new StringBuilder(head);
        StringBuilder methods = new StringBuilder();
        for (int i = 1; i <= parts.size(); i++) {
            String part = name + "Part" + i;
            calls.append(" ".repeat(BODY)).append(part).append("(op);\n");
            methods.append("\n    private void ").append(part).append("(Operations op) {\n");
            methods.append(statements(parts.get(i - 1))).append(end);
        }
        return calls.append(end).append(methods).toString();
    }

    private static String statements(List<Step> steps) {
        StringBuilder text = new StringBuilder();
        List<String> dbms = List.of();
        for (Step step : steps) {
            if (!step.dbms().equals(dbms)) {
                text.append(close(dbms)).append(open(step.dbms()));
                dbms = step.dbms();
            }
            int indent = dbms.isEmpty() ? BODY : BODY + CodePrinter.STEP;
            step.comments().forEach((comment) -> text.append(JavaComment.lines(indent, comment)));
            text.append(CodePrinter.statement(step.call(), indent)).append('\n');
        }
        return text.append(close(dbms)).toString();
    }

    private static String open(List<String> dbms) {
        if (dbms.isEmpty()) {
            return "";
        }
        String names = dbms.stream().map((name) -> Literals.quoted(name).text()).collect(Collectors.joining(", "));
        return " ".repeat(BODY) + "if (op.isDbms(" + names + ")) {\n";
    }

    private static String close(List<String> dbms) {
        return dbms.isEmpty() ? "" : " ".repeat(BODY) + "}\n";
    }

    private static List<Operation> pieces(Operation operation) {
        if (operation instanceof InsertRows insert) {
            return pieces(
                    insert.columns(),
                    RowValues.of(insert.rows()),
                    (rows) -> new InsertRows(insert.table(), insert.columns(), rows));
        }
        if (operation instanceof UpsertRows upsert) {
            return pieces(
                    upsert.columns(),
                    upsert.rows(),
                    (rows) -> new UpsertRows(
                            upsert.table(), upsert.keyColumns(), upsert.columns(), rows, upsert.onlyUpdate()));
        }
        return List.of(operation);
    }

    private static List<Operation> pieces(
            List<String> columns, List<List<Value>> rows, Function<List<List<Value>>, Operation> operation) {
        int step = Math.max(1, LARGEST_METHOD / 2 / (columns.size() + 1));
        List<Operation> pieces = new ArrayList<>();
        for (int start = 0; start < rows.size(); start += step) {
            pieces.add(operation.apply(rows.subList(start, Math.min(start + step, rows.size()))));
        }
        return pieces;
    }

    /**
     * A statement and its condition.
     *
     * @param dbms the databases that it is for; empty means all
     * @param comments what is said about it above
     * @param call the statement
     */
    private record Step(List<String> dbms, List<String> comments, Chain call) {}
}
