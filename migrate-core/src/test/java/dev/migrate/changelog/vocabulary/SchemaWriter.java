package dev.migrate.changelog.vocabulary;

import dev.migrate.changelog.yaml.YamlRevisionWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.json.JsonMapper;

/** Writes the vocabulary as a JSON Schema, draft 7, which is what editors know best. */
final class SchemaWriter {

    private final Vocabulary vocabulary;
    private final KindSchemas kinds = new KindSchemas();
    private final RuleSchemas rules = new RuleSchemas();

    SchemaWriter(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** Returns the schema with a line end at its end. */
    String write() {
        Shape revision = vocabulary.revision();
        Map<String, Object> root = new LinkedHashMap<>();
        root.put("$schema", "http://json-schema.org/draft-07/schema#");
        root.put("$id", YamlRevisionWriter.SCHEMA);
        root.put("title", revision.name());
        root.putAll(shape(revision));
        Map<String, Object> definitions = new LinkedHashMap<>();
        definitions.put("change", changes());
        vocabulary.parts().forEach((name, part) -> definitions.put(name, shape(part)));
        definitions.put("flagText", KindSchemas.flagText());
        definitions.put("no", KindSchemas.no());
        root.put("definitions", definitions);
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n"));
        return JsonMapper.builder()
                        .defaultPrettyPrinter(printer)
                        .build()
                        .writerWithDefaultPrettyPrinter()
                        .writeValueAsString(root)
                + "\n";
    }

    /** A map of one key allows only one of them, and editors say each by its name. */
    private Map<String, Object> changes() {
        Map<String, Object> properties = new LinkedHashMap<>();
        vocabulary.changes().forEach((change) -> properties.put(change.name(), change(change)));
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("description", "One change: its name and its attributes.");
        schema.put("type", "object");
        schema.put("properties", properties);
        schema.put("additionalProperties", false);
        schema.put("minProperties", 1);
        schema.put("maxProperties", 1);
        return schema;
    }

    private Map<String, Object> change(Shape change) {
        Map<String, Object> schema = shape(change);
        if (change.shorthand() != null) {
            Map<String, Object> either = new LinkedHashMap<>();
            either.put("description", schema.remove("description"));
            either.put(
                    "anyOf",
                    List.of(kinds.of(change.attribute(change.shorthand()).kind(), true), schema));
            return either;
        }
        if (change.attributes().stream().noneMatch(Attribute::required)
                && change.rules().isEmpty()) {
            schema.put("type", List.of("object", "null"));
        }
        return schema;
    }

    private Map<String, Object> shape(Shape shape) {
        Map<String, Object> properties = new LinkedHashMap<>();
        List<String> required = new ArrayList<>();
        for (Attribute attribute : shape.attributes()) {
            properties.put(attribute.name(), attribute(attribute));
            if (attribute.required()) {
                required.add(attribute.name());
            }
        }
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("description", shape.does());
        schema.put("type", "object");
        schema.put("properties", properties);
        schema.put("additionalProperties", false);
        if (!required.isEmpty()) {
            schema.put("required", required);
        }
        schema.putAll(rules.of(shape));
        return schema;
    }

    private Map<String, Object> attribute(Attribute attribute) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("description", attribute.says());
        if (attribute.kind() instanceof Kind.ListOf list) {
            schema.putAll(kinds.listOf(vocabulary.part(list.part()), list.mayBeEmpty(), attribute.required()));
        } else {
            schema.putAll(kinds.of(attribute.kind(), attribute.required()));
        }
        if (attribute.absent() != null) {
            boolean flag = attribute.kind() == Kind.Simple.FLAG;
            schema.put("default", flag ? (Object) Boolean.valueOf(attribute.absent()) : attribute.absent());
        }
        return schema;
    }
}
