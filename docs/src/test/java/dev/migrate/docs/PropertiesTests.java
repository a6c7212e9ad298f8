package dev.migrate.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

class PropertiesTests {

    private static final Pattern ROW =
            Pattern.compile("^\\| `(migrate\\.[a-z.*-]+)` \\| (?:`([^`]*)`)? *\\| .*\\|$", Pattern.MULTILINE);

    @Test
    void tableNamesEveryPropertyWithItsDefault() {
        Map<String, String> documented = new TreeMap<>();
        Matcher row = ROW.matcher(Page.of("docs/properties.md").text());
        while (row.find()) {
            documented.put(row.group(1).replace(".*", ""), (row.group(2) == null) ? "" : row.group(2));
        }

        assertThat(Metadata.defaults()).hasSizeGreaterThan(10);
        assertThat(documented).isEqualTo(Metadata.defaults());
    }

    @ParameterizedTest
    @MethodSource("configurations")
    void configurationsInThePagesUseKnownProperties(Page.Snippet snippet) {
        Object configuration = new Yaml(new SafeConstructor(new LoaderOptions())).load(snippet.code());
        Map<String, String> used = new TreeMap<>();
        flatten("", configuration, used);

        assertThat(used.keySet().stream()
                        .filter((name) -> name.startsWith("migrate."))
                        .map((name) -> name.replaceFirst("^migrate[.]databases[.][^.]+[.]", "migrate.")))
                .as(snippet.place())
                .allSatisfy((name) -> assertThat(Metadata.defaults().keySet())
                        .anyMatch((known) -> name.equals(known) || name.startsWith("migrate.placeholders.")));
    }

    static Stream<Page.Snippet> configurations() {
        return Page.all().stream()
                .flatMap((page) -> page.snippets("yaml").stream())
                .filter((snippet) -> !snippet.isRevision());
    }

    private static void flatten(String prefix, Object value, Map<String, String> into) {
        if (value instanceof Map<?, ?> map) {
            map.forEach((key, inner) -> flatten(prefix.isEmpty() ? "" + key : prefix + "." + key, inner, into));
        } else {
            into.put(prefix, String.valueOf(value));
        }
    }
}
