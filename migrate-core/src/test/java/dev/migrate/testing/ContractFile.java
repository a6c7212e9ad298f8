package dev.migrate.testing;

import dev.migrate.changelog.DeclaredBody;
import dev.migrate.changelog.NearbyFiles;
import dev.migrate.changelog.RevisionScript;
import dev.migrate.changelog.SourceText;
import dev.migrate.changelog.yaml.YamlRevisionFormat;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.core.io.ClassPathResource;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * A file of cases. Their changes are cut out as they are written and read as a revision file, so that they go through
 * the same reader as everybody's, with the lines of this file.
 *
 * @param name the file's name
 * @param text what is in it
 */
public record ContractFile(String name, String text) {

    private static final Set<String> KEYS = Set.of(
            "case",
            "given",
            "change",
            "downgrade",
            "expect",
            "loses",
            "irreversible",
            "lacks",
            "stuck",
            "differs",
            "leaves");

    static ContractFile read(Path path) {
        try {
            return new ContractFile(path.getFileName().toString(), Files.readString(path));
        } catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

    /** Returns the cases in order. */
    public List<ContractCase> cases() {
        SequenceNode nodes = (SequenceNode) yaml().compose(new StringReader(text));
        List<Map<String, Object>> values = yaml().load(text);
        List<ContractCase> cases = new ArrayList<>();
        for (int i = 0; i < values.size(); i++) {
            cases.add(read(values.get(i), (MappingNode) nodes.getValue().get(i)));
        }
        return cases;
    }

    private ContractCase read(Map<String, Object> values, MappingNode node) {
        String caseName = (String) values.get("case");
        if (!KEYS.containsAll(values.keySet()) || caseName == null || !values.containsKey("change")) {
            throw new IllegalStateException(name + ": a case has other keys than " + KEYS + ": " + values.keySet());
        }
        return new ContractCase(
                caseName,
                script(node, Map.of("given", "upgrade")).upgrade(),
                script(node, Map.of("change", "upgrade", "downgrade", "downgrade")),
                expectations(values),
                strings(values.get("loses")),
                Boolean.TRUE.equals(values.get("irreversible")),
                messages(values.get("lacks")),
                messages(values.get("stuck")),
                lists(values.get("differs")),
                lists(values.get("leaves")));
    }

    private RevisionScript script(MappingNode node, Map<String, String> keys) {
        StringBuilder revision = new StringBuilder("revision: 1a\n");
        int line = 1;
        for (NodeTuple tuple : node.getValue()) {
            String key = keys.get(((ScalarNode) tuple.getKeyNode()).getValue());
            if (key != null) {
                int start = tuple.getKeyNode().getStartMark().getLine();
                revision.append("\n".repeat(start - line)).append(key);
                revision.append(between(tuple.getKeyNode(), tuple.getValueNode()));
                line = (int) revision.chars().filter((c) -> c == '\n').count();
            }
        }
        SourceText source = new SourceText(name, revision.toString())
                .withFiles(NearbyFiles.of(new ClassPathResource("contract/" + name)));
        return ((DeclaredBody)
                        new YamlRevisionFormat().read(source).orElseThrow().body())
                .read();
    }

    /** Returns the text after a key up to the end of its value. */
    private String between(Node key, Node value) {
        int from = text.offsetByCodePoints(0, key.getEndMark().getIndex());
        int to = text.offsetByCodePoints(0, value.getEndMark().getIndex());
        String part = text.substring(from, to).stripTrailing();
        return part + "\n";
    }

    private static List<ContractCase.Expectation> expectations(Map<String, Object> values) {
        List<ContractCase.Expectation> expectations = new ArrayList<>();
        for (Object item : (List<?>) values.getOrDefault("expect", List.of())) {
            Map<?, ?> expectation = (Map<?, ?>) item;
            expectations.add(
                    new ContractCase.Expectation((String) expectation.get("query"), strings(expectation.get("rows"))));
        }
        return expectations;
    }

    private static Map<String, String> messages(Object value) {
        Map<String, String> messages = new LinkedHashMap<>();
        lists(value).forEach((id, list) -> messages.put(id, String.join(" ", list)));
        return messages;
    }

    /** A key may name several databases, with commas between. */
    private static Map<String, List<String>> lists(Object value) {
        Map<String, List<String>> lists = new LinkedHashMap<>();
        if (value instanceof Map<?, ?> map) {
            map.forEach((ids, item) ->
                    List.of(ids.toString().split(",\\s*")).forEach((id) -> lists.put(id, strings(item))));
        }
        return lists;
    }

    private static List<String> strings(Object value) {
        if (value instanceof List<?> list) {
            return list.stream().map(String::valueOf).toList();
        }
        return (value == null) ? List.of() : List.of(value.toString());
    }

    private static Yaml yaml() {
        return new Yaml(new SafeConstructor(new LoaderOptions()));
    }
}
