package dev.migrate.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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
    void everyPageOfTheDocumentationIsLinkedFromTheReadme() {
        List<String> links = Page.of("README.md").links();
        List<String> unlinked = Page.all().stream()
                .map(Page::toString)
                .filter((path) -> path.startsWith("docs/") && !links.contains(path))
                .toList();
        assertThat(unlinked).isEmpty();
    }

    static Stream<Page> pages() {
        return Page.all().stream();
    }

    private static boolean reaches(Page page, String link) {
        int hash = link.indexOf('#');
        String file = (hash < 0) ? link : link.substring(0, hash);
        Path target = file.isEmpty() ? page.path() : page.path().resolveSibling(file);
        if (!Files.exists(target)) {
            return false;
        }
        return hash < 0
                || Page.of(target.normalize().toString()).anchors().contains(link.substring(hash + 1));
    }
}
