package dev.migrate.autogenerate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The catalogue of cases that a comparison must get right has a test for each, which carries its number: tables (T), columns
 * (C), indexes (I), foreign keys (F), other things (G), and what other tools are known to get wrong (W).
 */
class NamedCasesTests {

    private static final List<Path> SOURCES =
            List.of(Path.of("src/test/java"), Path.of("../migrate-spring-boot-autoconfigure/src/test/java"));

    @Test
    void eachCaseHasATestOfItsName() {
        String tests = SOURCES.stream().map(NamedCasesTests::text).collect(Collectors.joining());

        assertThat(Stream.of(
                                ids("T%02d", 17),
                                ids("C%02d", 21),
                                ids("I%02d", 28),
                                ids("F%02d", 12),
                                ids("G%02d", 15),
                                ids("W%d", 15))
                        .flatMap((ids) -> ids)
                        .filter((id) -> !isNamedIn(tests, id)))
                .isEmpty();
    }

    /** As the beginning of a method's name, after another one of it, or as the beginning of a row's. */
    private static boolean isNamedIn(String tests, String id) {
        return Pattern.compile("(void |And|\")" + id + "(?![0-9])", Pattern.CASE_INSENSITIVE)
                .matcher(tests)
                .find();
    }

    private static Stream<String> ids(String form, int last) {
        return IntStream.rangeClosed(1, last).mapToObj(form::formatted);
    }

    private static String text(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            StringBuilder text = new StringBuilder();
            for (Path file : files.filter((each) -> each.toString().endsWith("Tests.java"))
                    .toList()) {
                text.append(Files.readString(file));
            }
            return text.toString();
        } catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }
}
