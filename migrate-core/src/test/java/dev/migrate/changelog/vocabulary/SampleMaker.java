package dev.migrate.changelog.vocabulary;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Makes attributes that fit together out of the description alone. */
final class SampleMaker {

    private final Vocabulary vocabulary;

    SampleMaker(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** Returns what must be there, and the first of each choice. */
    Map<String, Object> minimal(Shape shape) {
        Map<String, Object> sample = new LinkedHashMap<>();
        for (Attribute attribute : shape.attributes()) {
            if (attribute.required()) {
                put(shape, attribute, value(attribute), sample);
            }
        }
        for (Rule rule : shape.rules()) {
            List<String> choice = (rule instanceof Rule.ExactlyOne one)
                    ? one.names()
                    : (rule instanceof Rule.AtLeastOne some) ? some.names() : List.of();
            if (!choice.isEmpty() && choice.stream().noneMatch(sample::containsKey)) {
                Attribute first = shape.attribute(choice.get(0));
                put(shape, first, value(first), sample);
            }
        }
        return sample;
    }

    /** Returns the minimal sample with one attribute more, or instead of what excludes it, and with what it needs. */
    Map<String, Object> with(Shape shape, Attribute attribute, Object value) {
        Map<String, Object> sample = minimal(shape);
        put(shape, attribute, value, sample);
        return sample;
    }

    Map<String, Object> with(Shape shape, Attribute attribute) {
        return with(shape, attribute, value(attribute));
    }

    Object value(Attribute attribute) {
        if (attribute.kind() instanceof Kind.ListOf list) {
            Shape part = vocabulary.part(list.part());
            return items(part, minimal(part));
        }
        if (attribute.kind() instanceof Kind.MapOf map) {
            return minimal(vocabulary.part(map.part()));
        }
        return SampleValues.of(attribute);
    }

    /** Returns a list with an item, and with one more where it can't be alone: a key of an index, or of a row. */
    List<Object> items(Shape part, Map<String, Object> item) {
        Map<String, Object> wrapped = Map.of(part.wrapper(), item);
        return switch (part.name()) {
            case "indexColumn" -> List.of(wrapped, Map.of("name", "id"));
            case "cell" -> List.of(wrapped, Map.of("name", "id", "value", 1));
            default -> List.of(wrapped);
        };
    }

    private void put(Shape shape, Attribute attribute, Object value, Map<String, Object> sample) {
        String name = attribute.name();
        for (Rule rule : shape.rules()) {
            List<String> others = (rule instanceof Rule.ExactlyOne one)
                    ? one.names()
                    : (rule instanceof Rule.AtMostOne some) ? some.names() : List.of();
            if (others.contains(name)) {
                others.forEach(sample::remove);
            }
        }
        sample.put(name, value);
        for (Rule rule : shape.rules()) {
            if (rule instanceof Rule.Needs needs
                    && needs.name().equals(name)
                    && needs.others().stream().noneMatch(sample::containsKey)) {
                Attribute other = shape.attribute(needs.others().get(0));
                put(shape, other, value(other), sample);
            }
        }
    }
}
