package dev.migrate.changelog.vocabulary;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the rules between attributes are in a JSON Schema. */
final class RuleSchemas {

    Map<String, Object> of(Shape shape) {
        Map<String, Object> dependencies = new LinkedHashMap<>();
        List<Object> all = new ArrayList<>();
        for (Rule rule : shape.rules()) {
            if (rule instanceof Rule.Needs needs) {
                Attribute attribute = shape.attribute(needs.name());
                needs.others().forEach(shape::attribute);
                if (attribute.absent() != null || needs.others().size() > 1) {
                    List<Object> cases = new ArrayList<>(given(needs.others()));
                    cases.add(asIfAbsent(attribute));
                    all.add(Map.of("anyOf", cases));
                } else {
                    dependencies.put(needs.name(), needs.others());
                }
            } else if (rule instanceof Rule.ExactlyOne exactlyOne) {
                all.add(Map.of("oneOf", given(exactlyOne.names())));
            } else if (rule instanceof Rule.AtLeastOne atLeastOne) {
                all.add(Map.of("anyOf", given(atLeastOne.names())));
            } else if (rule instanceof Rule.AtMostOne atMostOne) {
                all.add(atMostOne(shape, atMostOne.names()));
            }
        }
        Map<String, Object> schema = new LinkedHashMap<>();
        if (!dependencies.isEmpty()) {
            schema.put("dependencies", dependencies);
        }
        if (!all.isEmpty()) {
            schema.put("allOf", all);
        }
        return schema;
    }

    private static Map<String, Object> atMostOne(Shape shape, List<String> names) {
        List<Object> cases = new ArrayList<>();
        if (names.size() == 2) {
            names.forEach((name) -> cases.add(asIfAbsent(shape.attribute(name))));
            return Map.of("anyOf", cases);
        }
        cases.addAll(given(names));
        cases.add(Map.of("not", Map.of("anyOf", given(names))));
        return Map.of("oneOf", cases);
    }

    private static List<Object> given(List<String> names) {
        return names.stream()
                .<Object>map((name) -> Map.of("required", List.of(name)))
                .toList();
    }

    /** A key that is there may still count as left out. */
    private static Map<String, Object> asIfAbsent(Attribute attribute) {
        if (attribute.nullCounts()) {
            return Map.of("not", Map.of("required", List.of(attribute.name())));
        }
        return Map.of("properties", Map.of(attribute.name(), nothing(attribute)));
    }

    private static Map<String, Object> nothing(Attribute attribute) {
        if (attribute.kind() == Kind.Simple.FLAG) {
            return KindSchemas.reference("no");
        }
        return (attribute.absent() == null)
                ? Map.of("type", "null")
                : Map.of("enum", Arrays.asList(attribute.absent(), null));
    }
}
