package dev.migrate.changelog.vocabulary;

import java.util.List;

/**
 * A map with a known set of keys: a change, a part of one, or a revision.
 *
 * @param name how it is called
 * @param wrapper the key that may stand around it in a list
 * @param does what it does or is, as a sentence
 * @param shorthand the attribute that a mere text stands for, or {@code null} where that isn't possible
 * @param attributes its keys, in the order in which they are shown
 * @param rules what holds between them
 */
record Shape(String name, String wrapper, String does, String shorthand, List<Attribute> attributes, List<Rule> rules) {

    Attribute attribute(String wanted) {
        return attributes.stream()
                .filter((attribute) -> attribute.name().equals(wanted))
                .findFirst()
                .orElseThrow(() -> new AssertionError("'" + name + "' has a rule about '" + wanted
                        + "', which isn't among its attributes in src/main/vocabulary"));
    }

    boolean knows(String wanted) {
        return attributes.stream().anyMatch((attribute) -> attribute.name().equals(wanted));
    }
}
