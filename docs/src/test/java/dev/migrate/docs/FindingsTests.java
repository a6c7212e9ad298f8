package dev.migrate.docs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migrate.safety.FindingKind;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class FindingsTests {

    private static final Pattern ROW = Pattern.compile("(?m)^\\| (`[^|]+)\\|");
    private static final Pattern NAME = Pattern.compile("`([a-z-]+)`");

    @Test
    void thePageHasEachFindingAndNoOther() {
        TreeSet<String> named = new TreeSet<>();
        Matcher row = ROW.matcher(Page.of("docs/findings.md").text());
        while (row.find()) {
            Matcher name = NAME.matcher(row.group(1));
            while (name.find()) {
                named.add(name.group(1));
            }
        }
        List<String> known = FindingKind.ids();
        assertThat(named).containsExactlyElementsOf(new TreeSet<>(known));
    }
}
