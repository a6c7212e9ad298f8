package dev.migrate.changelog.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migrate.dialect.DialectProvider;
import dev.migrate.testing.DocumentedDatabase;
import java.util.List;
import java.util.ServiceLoader;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The tables of {@code docs/changes.md}, which come from the vocabulary, the readers and the dialects. */
class ChangesPageTests {

    private static final PinnedFile PAGE = PinnedFile.of("../docs/changes.md");

    private final Vocabulary vocabulary = Vocabulary.load();

    @TestFactory
    List<DynamicTest> everyGroupIsShownAsItIs() {
        return vocabulary.groups().entrySet().stream()
                .map((group) -> DynamicTest.dynamicTest(
                        group.getKey(), () -> PAGE.assertContains(group.getKey(), text(group.getValue()))))
                .toList();
    }

    @Test
    void theHeaderIsShownAsItIs() {
        PAGE.assertContains("revision", AttributeTable.of(vocabulary.revision()));
    }

    @Test
    void partsAreShownAsTheyAre() {
        PAGE.assertContains(
                "parts",
                vocabulary.parts().values().stream()
                        .map((part) -> "### " + part.name() + "\n\n" + part.does() + "\n\n" + AttributeTable.of(part))
                        .collect(Collectors.joining("\n")));
    }

    @Test
    void everyDialectHasItsColumn() {
        List<String> documented = DocumentedDatabase.all().stream()
                .map((database) -> database.dialect().getClass().getPackageName())
                .toList();
        assertThat(documented)
                .as("add a new database to DocumentedDatabase")
                .containsAll(ServiceLoader.load(DialectProvider.class).stream()
                        .map((provider) -> provider.type().getPackageName())
                        .toList());
    }

    private String text(List<Shape> changes) {
        return new DatabaseTable(vocabulary).of(changes)
                + changes.stream().map(ChangesPageTests::section).collect(Collectors.joining());
    }

    private static String section(Shape change) {
        String table = AttributeTable.of(change);
        return "\n### " + change.name() + "\n\n" + change.does() + "\n" + (table.isEmpty() ? "" : "\n" + table);
    }
}
