package dev.migrate.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LinkTests {

    @ParameterizedTest
    @MethodSource("pages")
    void linksLeadToFilesAndHeadings(Page page) {
        List<String> broken = page.links().stream()
                .filter((link) -> !link.startsWith("https://"))
                .filter((link) -> !reaches(page, link))
                .toList();
        assertThat(broken).as(page.toString()).isEmpty();
    }

    @Test
    void everyPageIsReachedFromTheReadme() {
        Set<String> reached = new LinkedHashSet<>();
        Deque<Page> open = new ArrayDeque<>(List.of(Page.of("README.md")));
        while (!open.isEmpty()) {
            Page page = open.pop();
            if (reached.add(page.toString())) {
                page.links().stream()
                        .filter((link) -> !link.startsWith("https://"))
                        .map(LinkTests::file)
                        .filter((file) -> !file.isEmpty())
                        .map((file) -> page.path().resolveSibling(file))
                        .filter((path) -> path.toString().endsWith(".md"))
                        .map((path) -> Page.of(path.normalize().toString()))
                        .forEach(open::push);
            }
        }
        assertThat(Page.all().stream().map(Page::toString)).isSubsetOf(reached);
    }

    static Stream<Page> pages() {
        return Page.all().stream();
    }

    private static boolean reaches(Page page, String link) {
        String file = file(link);
        Path target = file.isEmpty() ? page.path() : page.path().resolveSibling(file);
        if (!Files.exists(target)) {
            return false;
        }
        int hash = link.indexOf('#');
        return hash < 0 || Page.of(target.normalize().toString()).anchors().contains(link.substring(hash + 1));
    }

    private static String file(String link) {
        int hash = link.indexOf('#');
        return (hash < 0) ? link : link.substring(0, hash);
    }
}
