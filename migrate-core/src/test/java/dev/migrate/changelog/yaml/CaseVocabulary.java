package dev.migrate.changelog.yaml;

import dev.migrate.changelog.DeclaredBody;
import dev.migrate.changelog.NearbyFiles;
import dev.migrate.changelog.SourceText;
import dev.migrate.error.MigrateException;
import dev.migrate.testing.ContractCases;
import dev.migrate.testing.ContractFile;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.core.io.ClassPathResource;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.representer.Representer;
import org.yaml.snakeyaml.resolver.Resolver;

/**
 * Which changes and attributes the cases have, and which the readers know. The readers are asked by an attribute that
 * there is in no change: their message names those that there are.
 */
final class CaseVocabulary {

    private static final String NOWHERE = "zzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzz";
    private static final Pattern KNOWN = Pattern.compile("Known here: (.*)\\.$");
    private static final Pattern NAME = Pattern.compile("'(\\w+)'");

    private final Map<String, List<Map<String, Object>>> samples = new TreeMap<>();

    CaseVocabulary() {
        for (ContractFile file : ContractCases.files()) {
            List<Map<String, Object>> cases = yaml().load(file.text());
            for (Map<String, Object> theCase : cases) {
                collect((List<?>) theCase.get("change"));
                collect(theCase.get("downgrade") instanceof List<?> downgrade ? downgrade : List.of());
            }
        }
    }

    Set<String> changes() {
        return samples.keySet();
    }

    /** Returns the attributes that a reader takes and no case has, as {@code change.column.name}. */
    Set<String> missing(String change) {
        Set<String> written = new TreeSet<>();
        Set<String> known = new TreeSet<>();
        for (Map<String, Object> sample : samples.get(change)) {
            visit(sample, "", (path, map) -> {
                map.keySet().forEach((name) -> written.add(path + name));
                Matcher matcher = KNOWN.matcher(errorWith(change, sample, map, NOWHERE));
                if (matcher.find()) {
                    NAME.matcher(matcher.group(1)).results().forEach((name) -> known.add(path + name.group(1)));
                }
            });
        }
        known.removeAll(written);
        known.remove("dbms"); // Belongs to the list of changes, not to one of them.
        known.removeIf((path) -> isRefused(change, path));
        Set<String> missing = new TreeSet<>();
        known.forEach((path) -> missing.add(change + "." + path));
        return missing;
    }

    private boolean isRefused(String change, String wanted) {
        boolean[] refused = new boolean[1];
        String name = wanted.substring(wanted.lastIndexOf('.') + 1);
        for (Map<String, Object> sample : samples.get(change)) {
            visit(sample, "", (path, map) -> {
                if (wanted.equals(path + name) && !refused[0]) {
                    refused[0] = errorWith(change, sample, map, name).contains("'" + name + "' of")
                            && errorWith(change, sample, map, name).contains("is not supported");
                }
            });
        }
        return refused[0];
    }

    /** Returns the message for the sample with one attribute more, which is a flag that isn't the usual one. */
    private static String errorWith(String change, Map<String, Object> sample, Map<String, Object> place, String name) {
        for (String value : List.of("true", "false")) {
            place.put(name, value);
            try {
                read(yaml().dump(Map.of("revision", "1a", "upgrade", List.of(Map.of(change, sample)))));
            } catch (MigrateException ex) {
                if (ex.problem().contains(name)) {
                    return ex.problem() + " " + ex.remedy();
                }
            } finally {
                place.remove(name);
            }
        }
        return "";
    }

    private static void read(String text) {
        SourceText source = new SourceText("case.yaml", text)
                .withFiles(NearbyFiles.of(new ClassPathResource("contract/case.yaml")));
        ((DeclaredBody) new YamlRevisionFormat().read(source).orElseThrow().body()).read();
    }

    @SuppressWarnings("unchecked") // It is what the loader makes of a YAML map.
    private static void visit(Map<String, Object> map, String path, Visitor visitor) {
        visitor.visit(path, map);
        for (Map.Entry<String, Object> entry : new ArrayList<>(map.entrySet())) {
            Collection<?> items = (entry.getValue() instanceof List<?> list) ? list : List.of(entry.getValue());
            for (Object item : items) {
                if (item instanceof Map<?, ?> inner) {
                    Object only =
                            (inner.size() == 1) ? inner.values().iterator().next() : inner;
                    Object content = (only instanceof Map) ? only : inner;
                    String name = entry.getKey().equals("columns") ? "column." : entry.getKey() + ".";
                    visit((Map<String, Object>) content, path + name, visitor);
                }
            }
        }
    }

    @SuppressWarnings("unchecked") // It is what the loader makes of a YAML map.
    private void collect(List<?> changes) {
        for (Object change : changes) {
            ((Map<String, Object>) change)
                    .forEach((name, attributes) -> samples.computeIfAbsent(name, (key) -> new ArrayList<>())
                            .add(
                                    (attributes instanceof Map)
                                            ? (Map<String, Object>) attributes
                                            : new LinkedHashMap<>()));
        }
    }

    /** Takes every scalar for the text that it is, so that it is written as it was read. */
    private static Yaml yaml() {
        Resolver plain = new Resolver() {
            @Override
            protected void addImplicitResolvers() {
                // Nothing but text.
            }
        };
        DumperOptions options = new DumperOptions();
        return new Yaml(
                new SafeConstructor(new LoaderOptions()),
                new Representer(options),
                options,
                new LoaderOptions(),
                plain);
    }

    @FunctionalInterface
    private interface Visitor {

        void visit(String path, Map<String, Object> map);
    }
}
