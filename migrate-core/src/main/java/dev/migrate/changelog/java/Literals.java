package dev.migrate.changelog.java;

import dev.migrate.model.DataType;
import dev.migrate.model.PrimaryKey;
import dev.migrate.model.QualifiedName;
import dev.migrate.model.UniqueConstraint;
import dev.migrate.model.Value;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Writes names, texts, numbers and the other values of the model as expressions. */
final class Literals {

    static final Code NULL = new PlainCode("null");

    /** The longest constant has 65,535 bytes, and a character takes three at most. */
    private static final int LONGEST_PIECE = 16_000;

    private static final int LONG_LINE = 100;
    private static final int PIECE_TAIL = 2_000;

    private final Imports imports;

    Literals(Imports imports) {
        this.imports = imports;
    }

    /**
     * Returns a literal in one line, as it has to be in an annotation.
     *
     * <p>The compiler looks for the other half of a surrogate in what follows and loses count of backslashes there, so
     * half a character ends its literal, and the next one is added.
     */
    static PlainCode quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        for (int i = 0; i < text.length(); ) {
            int codePoint = text.codePointAt(i);
            i += Character.charCount(codePoint);
            if (codePoint == '"') {
                quoted.append('\\');
            }
            CharacterEscape.append(quoted, codePoint);
            if (isSurrogate(codePoint) && i < text.length()) {
                quoted.append("\" + \"");
            }
        }
        return new PlainCode(quoted.append('"').toString());
    }

    /** Returns a name, or another text that belongs into a line. */
    Code name(@Nullable String name) {
        if (name == null) {
            return NULL;
        }
        return (name.length() <= LONGEST_PIECE) ? quoted(name) : joined(name, Literals::quoted);
    }

    /** Returns a text that is read as a text: SQL, a comment, a message. */
    Code prose(@Nullable String text) {
        if (text == null) {
            return NULL;
        }
        if (text.length() > LONGEST_PIECE) {
            return joined(text, this::prose);
        }
        int lineEnd = text.indexOf('\n');
        boolean severalLines = lineEnd >= 0 && lineEnd < text.length() - 1;
        boolean tooLong = text.length() > LONG_LINE && text.strip().indexOf(' ') >= 0;
        boolean whole = text.codePoints().noneMatch((each) -> isSurrogate(each) || isWideBlank(each));
        return whole && (severalLines || tooLong) ? TextBlock.of(text) : quoted(text);
    }

    Code type(DataType type) {
        return name(type.toString());
    }

    List<Code> names(List<String> names) {
        return names.stream().map(this::name).toList();
    }

    Code listOf(List<String> names) {
        return Chain.on(imports.use("java.util.List")).call("of", names(names));
    }

    Code number(long number) {
        boolean small = number == (int) number;
        return new PlainCode(small ? Long.toString(number) : number + "L");
    }

    Code flag(boolean flag) {
        return new PlainCode(Boolean.toString(flag));
    }

    Code constant(Enum<?> constant) {
        Class<?> type = constant.getDeclaringClass();
        return new PlainCode(imports.use(type.getName()) + "." + constant.name());
    }

    Code qualified(QualifiedName name) {
        String type = imports.use(QualifiedName.class.getName());
        return (name.schema() == null)
                ? Chain.on(type).call("of", name(name.name()))
                : Chain.create(type, name(name.schema()), name(name.name()));
    }

    Code value(Value value) {
        if (value instanceof Value.Text text) {
            return prose(text.text());
        }
        if (value instanceof Value.Numeric numeric) {
            return number(numeric.number());
        }
        if (value instanceof Value.Bool bool) {
            return flag(bool.value());
        }
        if (value instanceof Value.Temporal temporal) {
            return new TemporalLiteral(imports).of(temporal);
        }
        if (value instanceof Value.Expression expression) {
            return Chain.on(value()).call("expression", prose(expression.sql()));
        }
        if (value instanceof Value.NextValue next) {
            return Chain.create(value() + ".NextValue", qualified(next.sequence()));
        }
        return NULL;
    }

    /** Returns the SQL null where Java's {@code null} would mean something else. */
    Code nothing() {
        return Chain.on(value()).call("nothing");
    }

    Code primaryKey(PrimaryKey key) {
        return Chain.create(imports.use(PrimaryKey.class.getName()), name(key.name()), listOf(key.columns()));
    }

    /** Writes a constraint for which nulls are equal, for which only the model has a word. */
    Code nullsNotDistinct(UniqueConstraint unique) {
        return Chain.create(
                imports.use(UniqueConstraint.class.getName()),
                name(unique.name()),
                listOf(unique.columns()),
                constant(unique.deferral()),
                flag(true));
    }

    private String value() {
        return imports.use(Value.class.getName());
    }

    private Code number(BigDecimal number) {
        if (number.scale() == 0 && number.unscaledValue().bitLength() < Long.SIZE) {
            return number(number.longValue());
        }
        return Chain.create(imports.use(BigDecimal.class.getName()), quoted(number.toString()));
    }

    /** The compiler would fold a sum into one constant again. */
    private static Code joined(String text, Function<String, Code> literal) {
        List<Code> pieces = new ArrayList<>();
        pieces.add(quoted(""));
        int start = 0;
        while (start < text.length()) {
            int end = pieceEnd(text, start);
            pieces.add(literal.apply(text.substring(start, end)));
            start = end;
        }
        return Chain.on("String").call("join", pieces);
    }

    private static boolean isSurrogate(int codePoint) {
        return Character.getType(codePoint) == Character.SURROGATE;
    }

    /** A text block loses such blanks at the ends of lines even as escapes, which are replaced before. */
    private static boolean isWideBlank(int codePoint) {
        return codePoint >= 256 && Character.isWhitespace(codePoint);
    }

    private static int pieceEnd(String text, int start) {
        int end = start + LONGEST_PIECE;
        if (end >= text.length()) {
            return text.length();
        }
        int line = text.lastIndexOf('\n', end - 1);
        if (line > end - PIECE_TAIL) {
            return line + 1;
        }
        return Character.isSurrogatePair(text.charAt(end - 1), text.charAt(end)) ? end - 1 : end;
    }
}
