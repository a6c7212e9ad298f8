package dev.migrate.changelog.vocabulary;

import dev.migrate.changelog.vocabulary.Kind.Simple;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The attributes of a change or a part as a table in Markdown, with the rules between them. */
final class AttributeTable {

    private AttributeTable() {}

    static String of(Shape shape) {
        StringBuilder text = new StringBuilder();
        List<Attribute> shown = shape.attributes().stream()
                .filter((attribute) -> !(attribute.kind() instanceof Kind.Only))
                .filter((attribute) -> !attribute.name().equals("dbms"))
                .toList();
        if (!shown.isEmpty()) {
            text.append("| attribute | value | default | meaning |\n|---|---|---|---|\n");
            shown.forEach((attribute) -> text.append(row(attribute)));
        }
        String rules = shape.rules().stream()
                .map(AttributeTable::sentence)
                .filter((sentence) -> !sentence.isEmpty())
                .collect(Collectors.joining(" "));
        if (!rules.isEmpty()) {
            text.append('\n').append(rules).append('\n');
        }
        String only = shape.attributes().stream()
                .filter((attribute) -> attribute.kind() instanceof Kind.Only)
                .map((attribute) -> "`" + attribute.name() + ": " + ((Kind.Only) attribute.kind()).value() + "`")
                .collect(Collectors.joining(", "));
        if (!only.isEmpty()) {
            text.append("\nTaken from Liquibase's files, without effect: ")
                    .append(only)
                    .append(".\n");
        }
        return text.toString();
    }

    private static String row(Attribute attribute) {
        String name = "`" + attribute.name() + "`";
        return "| "
                + (attribute.required() ? "**" + name + "**" : name)
                + " | "
                + value(attribute.kind())
                + " | "
                + ((attribute.absent() == null) ? "" : "`" + attribute.absent() + "`")
                + " | "
                + attribute.says().replace("|", "\\|")
                + " |\n";
    }

    private static String value(Kind kind) {
        if (kind instanceof Kind.OneOf oneOf) {
            return words(oneOf.words());
        }
        if (kind instanceof Kind.Likely likely) {
            return words(likely.words());
        }
        if (kind instanceof Kind.ListOf list) {
            return "list of [" + list.part() + "](#" + anchor(list.part()) + ")";
        }
        if (kind instanceof Kind.MapOf map) {
            return "[" + map.part() + "](#" + anchor(map.part()) + ")";
        }
        return switch ((Simple) kind) {
            case ID, NAME, TEXT -> "text";
            case IDS, NAMES -> "names";
            case TEXTS -> "list of texts";
            case FLAG, TRUTH -> "`true`, `false`";
            case WHOLE_NUMBER -> "whole number";
            case TYPE -> "[type](types.md)";
            case CHANGES -> "list of changes";
            case VALUE -> "value";
            case NUMBER -> "number";
            case MOMENT -> "date, time";
            case SQL -> "SQL";
            case SEQUENCE -> "sequence";
        };
    }

    /** The headings of parts are 'column', 'cell' and so on, those of changes their names. */
    private static String anchor(String part) {
        return part.toLowerCase(Locale.ROOT);
    }

    private static String sentence(Rule rule) {
        if (rule instanceof Rule.ExactlyOne one) {
            return "Exactly one of " + words(one.names()) + ".";
        }
        if (rule instanceof Rule.AtLeastOne some) {
            return "At least one of " + words(some.names()) + ".";
        }
        if (rule instanceof Rule.AtMostOne one) {
            return "At most one of " + words(one.names()) + ".";
        }
        Rule.Needs needs = (Rule.Needs) rule;
        return "`" + needs.name() + "` needs "
                + needs.others().stream().map((name) -> "`" + name + "`").collect(Collectors.joining(" or ")) + ".";
    }

    private static String words(List<String> words) {
        return words.stream().map((word) -> "`" + word + "`").collect(Collectors.joining(", "));
    }
}
