package dev.migrate.changelog.java;

import java.util.TreeSet;

/** The types that a source needs, gathered while it is written. */
final class Imports {

    private final TreeSet<String> types = new TreeSet<>();

    /** Notes that a type is needed, and returns the name by which it is called then. */
    String use(String type) {
        types.add(type);
        return type.substring(type.lastIndexOf('.') + 1);
    }

    /** Returns the lines, sorted. */
    String lines() {
        StringBuilder lines = new StringBuilder();
        types.forEach((type) -> lines.append("import ").append(type).append(";\n"));
        return lines.toString();
    }
}
