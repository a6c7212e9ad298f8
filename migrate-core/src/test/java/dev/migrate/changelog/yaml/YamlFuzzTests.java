package dev.migrate.changelog.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migrate.changelog.DeclaredBody;
import dev.migrate.changelog.RevisionScript;
import dev.migrate.changelog.SourceText;
import dev.migrate.error.MigrateException;
import dev.migrate.error.SourceLocation;
import dev.migrate.operation.Change;
import dev.migrate.revision.RevisionHeader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class YamlFuzzTests {

    private static final int COUNT = Integer.getInteger("migrate.fuzz.count", 20_000);

    private static final List<String> TOKENS = List.of(
            "\n",
            "  ",
            "- ",
            ": ",
            "{",
            "}",
            "[",
            "]",
            ",",
            "'",
            "\"",
            "#",
            "&a ",
            "*a",
            "!!str ",
            "!x ",
            "|\n",
            ">-\n",
            "~",
            "true",
            "5",
            "---\n",
            "...\n",
            "%TAG ! x\n",
            "\t",
            "? ",
            "revision: 1a\n",
            "upgrade:\n",
            "- sql: a\n",
            "createTable",
            "column",
            "constraints",
            "\\",
            "\uFEFF",
            "\u0085",
            "<<: ",
            "\"\\U00110000\"",
            "references: a(b");

    @Test
    void everyInputIsReadOrRefusedWithItsPlace() {
        long seed = Long.getLong("migrate.seed", new Random().nextLong());
        System.out.println("fuzz of the YAML parser, migrate.seed=" + seed);
        Assertions.assertTimeoutPreemptively(Duration.ofMinutes(30), () -> {
            Random random = new Random(seed);
            int read = 0;
            for (int i = 0; i < COUNT; i++) {
                byte[] input = input(random);
                if (isRead(input, "seed " + seed + ", input " + i)) {
                    read++;
                }
            }
            assertThat(read).as("inputs that could be read").isBetween(COUNT / 200, COUNT - COUNT / 20);
        });
    }

    private static boolean isRead(byte[] input, String description) {
        try {
            SourceText source = SourceText.decode("fuzz.yaml", input);
            ((DeclaredBody) new YamlRevisionFormat().read(source).orElseThrow().body()).read();
            return true;
        } catch (MigrateException ex) {
            SourceLocation place = ex.locations().get(0);
            assertThat(place.line()).as(description).isPositive();
            assertThat(place.column()).as(description).isPositive();
            assertThat(ex.getMessage()).as(description).doesNotContain("\n");
            return false;
        } catch (RuntimeException ex) {
            throw new AssertionError(description + ": " + new String(input, StandardCharsets.UTF_8), ex);
        }
    }

    private static byte[] input(Random random) {
        if (random.nextInt(10) == 0) {
            byte[] bytes = new byte[random.nextInt(200)];
            random.nextBytes(bytes);
            return bytes;
        }
        StringBuilder text = new StringBuilder(valid(random));
        int mutations = 1 + random.nextInt(4);
        for (int i = 0; i < mutations; i++) {
            mutate(text, random);
        }
        byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
        if (random.nextInt(20) == 0 && bytes.length > 0) {
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt();
        }
        return bytes;
    }

    private static void mutate(StringBuilder text, Random random) {
        int from = random.nextInt(text.length() + 1);
        int to = Math.min(text.length(), from + random.nextInt(8));
        switch (random.nextInt(4)) {
            case 0 -> text.delete(from, to);
            case 1 -> text.insert(from, TOKENS.get(random.nextInt(TOKENS.size())));
            case 2 -> text.replace(from, to, TOKENS.get(random.nextInt(TOKENS.size())));
            default -> text.insert(random.nextInt(text.length() + 1), text.substring(from, to));
        }
    }

    private static String valid(Random random) {
        OperationSamples samples = new OperationSamples(random);
        List<Change> changes = new ArrayList<>();
        for (int i = random.nextInt(3); i >= 0; i--) {
            changes.add(Change.of(samples.next(), SourceLocation.of("x")));
        }
        return new YamlRevisionWriter()
                .write(
                        RevisionHeader.of("1a", List.of("2b"), "message", SourceLocation.of("x")),
                        null,
                        true,
                        new RevisionScript(changes, random.nextBoolean() ? changes : null));
    }
}
