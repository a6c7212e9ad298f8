package dev.migrate.model;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A type of a schema's own whose values are listed, in their order.
 *
 * @param name the type's name
 * @param values the values, each once; none is possible
 */
public record EnumType(QualifiedName name, List<String> values) {

    public EnumType {
        values = List.copyOf(values);
        Set<String> seen = new HashSet<>();
        for (String value : values) {
            if (!seen.add(value)) {
                throw new IllegalArgumentException("the value '" + value + "' is listed twice");
            }
        }
    }

    /** Returns a type in the connection's own schema. */
    public static EnumType of(String name, String... values) {
        return new EnumType(QualifiedName.of(name), List.of(values));
    }

    /** Returns the same type under another name. */
    public EnumType withName(QualifiedName newName) {
        return new EnumType(newName, values);
    }

    /**
     * Returns the same type with one value more, which it may have already; it comes last unless its neighbour is known.
     *
     * @param value the new value
     * @param before the value that it comes before, or {@code null}
     * @param after the value that it comes after, or {@code null}
     */
    public EnumType with(String value, @Nullable String before, @Nullable String after) {
        if (values.contains(value)) {
            return this;
        }
        int position = (before != null) ? values.indexOf(before) : (after != null) ? values.indexOf(after) + 1 : -1;
        boolean last = position < 0 || (after != null && position == 0);
        List<String> more = new ArrayList<>(values);
        more.add(last ? values.size() : position, value);
        return new EnumType(name, more);
    }

    /** Returns the same type with another text for one of its values. */
    public EnumType withRenamed(String oldValue, String newValue) {
        return new EnumType(
                name,
                values.stream()
                        .map((value) -> value.equals(oldValue) ? newValue : value)
                        .toList());
    }
}
