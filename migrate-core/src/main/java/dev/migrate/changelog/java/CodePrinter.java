package dev.migrate.changelog.java;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Lays expressions out in lines as people do: in one line if it fits, else broken at the last argument, at the dots or
 * between the arguments.
 */
final class CodePrinter {

    static final int STEP = 4;

    private static final int WIDTH = 120;
    private static final int CONTINUATION = 2 * STEP;

    private CodePrinter() {}

    /** Returns the statement with its indentation and semicolon, without a line end. */
    static String statement(Chain chain, int indent) {
        return " ".repeat(indent) + print(chain, indent, indent) + ";";
    }

    /** Returns the expression in one line, or nothing where it needs several. */
    static @Nullable String flat(Code code) {
        if (code instanceof PlainCode plain) {
            return plain.text();
        }
        if (code instanceof Lambda lambda && !lambda.block()) {
            String body = flat(lambda.statements().get(0));
            return (body == null) ? null : arrow(lambda) + body;
        }
        if (code instanceof Chain chain) {
            StringBuilder text = new StringBuilder(chain.start());
            for (Call call : chain.calls()) {
                String arguments = flat(call.arguments());
                if (arguments == null) {
                    return null;
                }
                text.append(opening(text.isEmpty(), call)).append(arguments).append(')');
            }
            return text.toString();
        }
        return null;
    }

    private static @Nullable String flat(List<Code> arguments) {
        List<@Nullable String> texts =
                arguments.stream().<@Nullable String>map(CodePrinter::flat).collect(Collectors.toList());
        return texts.contains(null) ? null : String.join(", ", texts);
    }

    /** Prints an expression that starts at a column of a line with this indentation. */
    private static String print(Code code, int indent, int column) {
        String flat = flat(code);
        // One more for what follows: a semicolon, a comma or a parenthesis.
        if (flat != null && column + flat.length() < WIDTH) {
            return flat;
        }
        if (code instanceof TextBlock block) {
            return text(block, indent + CONTINUATION);
        }
        if (code instanceof Lambda lambda) {
            return lambda(lambda, indent, column);
        }
        return (code instanceof Chain chain) ? chain(chain, indent, column) : String.valueOf(flat);
    }

    private static String text(TextBlock block, int indent) {
        String margin = " ".repeat(indent);
        String lines = block.lines().stream()
                .map((line) -> line.isEmpty() ? "\n" : "\n" + margin + line)
                .collect(Collectors.joining());
        return "\"\"\"" + lines + (block.closedInLine() ? "\"\"\"" : "\n" + margin + "\"\"\"");
    }

    private static String lambda(Lambda lambda, int indent, int column) {
        if (!lambda.block()) {
            return arrow(lambda)
                    + print(
                            lambda.statements().get(0),
                            indent,
                            column + arrow(lambda).length());
        }
        Stream<String> statements = lambda.statements().stream().map((each) -> statement(each, indent + STEP) + "\n");
        return arrow(lambda) + "{\n" + statements.collect(Collectors.joining()) + " ".repeat(indent) + "}";
    }

    private static String arrow(Lambda lambda) {
        return "(" + lambda.parameter() + ") -> ";
    }

    /** Breaks what describes something at its dots, and anything else at the arguments of its last call. */
    private static String chain(Chain chain, int indent, int column) {
        int last = chain.calls().size() - 1;
        Call lastCall = chain.calls().get(last);
        if (last == 0 || chain.start().equals(OperationCalls.OP)) {
            String before =
                    String.valueOf(flat(new Chain(chain.start(), chain.calls().subList(0, last))));
            return before + call(lastCall, before.isEmpty(), indent, column + before.length());
        }
        StringBuilder text = new StringBuilder(chain.start());
        text.append(call(chain.calls().get(0), false, indent, column + text.length()));
        int inner = indent + CONTINUATION;
        for (Call each : chain.calls().subList(1, last + 1)) {
            text.append('\n').append(" ".repeat(inner)).append(call(each, false, inner, inner));
        }
        return text.toString();
    }

    private static String call(Call call, boolean first, int indent, int column) {
        String opening = opening(first, call);
        List<Code> arguments = call.arguments();
        String flat = flat(arguments);
        if (flat != null && column + opening.length() + flat.length() + 1 < WIDTH) {
            return opening + flat + ")";
        }
        String inPlace = inPlace(arguments, indent, column + opening.length());
        if (inPlace != null) {
            return opening + inPlace + ")";
        }
        int inner = indent + CONTINUATION;
        String margin = "\n" + " ".repeat(inner);
        if (flat != null && inner + flat.length() + 1 < WIDTH) {
            return opening + margin + flat + ")";
        }
        return opening
                + arguments.stream()
                        .map((each) -> margin + print(each, inner, inner))
                        .collect(Collectors.joining(","))
                + ")";
    }

    /** Lets arguments that need several lines start in the line of the call, where everything else fits there. */
    private static @Nullable String inPlace(List<Code> arguments, int indent, int column) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < arguments.size(); i++) {
            Code argument = arguments.get(i);
            boolean last = i == arguments.size() - 1;
            if (i > 0) {
                text.append(", ");
            }
            String flat = flat(argument);
            int start = endColumn(text, column);
            if (argument instanceof TextBlock
                    || (last && argument instanceof Lambda lambda && startsInLine(lambda, start))) {
                text.append(print(argument, indent, start));
            } else if (flat != null) {
                text.append(flat);
            } else {
                return null;
            }
        }
        boolean broken = text.indexOf("\n") >= 0;
        return broken && fits(text.toString(), column, hasText(arguments)) ? text.toString() : null;
    }

    /** Whether the line has room for the first call, after which the body can be broken. */
    private static boolean startsInLine(Lambda lambda, int column) {
        if (lambda.block()) {
            return true;
        }
        Chain body = lambda.statements().get(0);
        String first = flat(new Chain(body.start(), body.calls().subList(0, 1)));
        return first == null || column + arrow(lambda).length() + first.length() < WIDTH;
    }

    private static boolean hasText(List<Code> arguments) {
        return arguments.stream().anyMatch(TextBlock.class::isInstance);
    }

    /** The lines of a text are as long as they are; of the others, the first one must fit. */
    private static boolean fits(String text, int column, boolean hasText) {
        List<String> lines = text.lines().toList();
        if (column + lines.get(0).length() > WIDTH) {
            return false;
        }
        return hasText || lines.stream().skip(1).allMatch((line) -> line.length() < WIDTH);
    }

    private static int endColumn(StringBuilder text, int column) {
        int line = text.lastIndexOf("\n");
        return (line < 0) ? column + text.length() : text.length() - line - 1;
    }

    private static String opening(boolean first, Call call) {
        return (first ? "" : ".") + call.name() + "(";
    }
}
