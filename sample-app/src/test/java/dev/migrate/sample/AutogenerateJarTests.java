package dev.migrate.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What a developer does all day: an entity is changed, the revision is generated, applied, and nothing is missing any more.
 *
 * <p>Run with {@code -Dgolden.update=true} to write the expected files after a change that is meant.
 */
class AutogenerateJarTests {

    private static final Path GOLDEN = Path.of("src/test/resources/generated");

    @TempDir
    private Path folder;

    @Test
    void entitiesChangeAndRevisionsFollow() throws Exception {
        ChangedSample sample = new ChangedSample(folder);
        Files.createDirectories(folder.resolve("classes"));
        Files.createDirectories(folder.resolve("migrations"));
        assertThat(sample.migrate("upgrade")).doesNotContain("exit ");

        sample.change("DataProduct", "    /** For JPA. */", """
                    @Column(length = 500)
                    private @Nullable String summary;

                    /** For JPA. */""");
        follow(sample, "aaaa00000001", "Add a summary");

        sample.write("Review", """
                package dev.migrate.sample;

                import jakarta.persistence.*;

                @Entity
                @Table(name = "reviews")
                class Review {

                    @Id
                    @GeneratedValue(strategy = GenerationType.IDENTITY)
                    private Long id;

                    @ManyToOne(optional = false)
                    @JoinColumn(
                            name = "data_product_id",
                            nullable = false,
                            foreignKey = @ForeignKey(name = "fk_reviews_data_product"))
                    private DataProduct dataProduct;

                    @Column(length = 2000, nullable = false)
                    private String text;
                }
                """);
        follow(sample, "aaaa00000002", "Let people review");

        sample.change(
                "DataProduct", ", indexes = @Index(name = \"ix_data_products_status\", columnList = \"status\")", "");
        follow(sample, "aaaa00000003", "Drop an index");

        sample.change("DataProduct", "String summary", "String synopsis");
        sample.compile();
        String question = sample.migrate("revision", "--autogenerate", "-m", "Rename", "--rev-id", "aaaa00000004");
        assertThat(question).contains("--rename data_products.summary=synopsis").endsWith("exit 1\n");
        follow(sample, "aaaa00000004", "Rename a field", "--rename", "data_products.summary=synopsis");
    }

    private static void follow(ChangedSample sample, String id, String message, String... more) throws Exception {
        sample.compile();
        String[] typed = new String[6 + more.length];
        System.arraycopy(new String[] {"revision", "--autogenerate", "-m", message, "--rev-id", id}, 0, typed, 0, 6);
        System.arraycopy(more, 0, typed, 6, more.length);
        String name = id + "_" + message.toLowerCase(Locale.ROOT).replace(' ', '_') + ".yaml";

        assertThat(sample.migrate(typed)).startsWith("Wrote <migrations>/" + name);
        assertGolden(name, sample.revision(name));
        assertThat(sample.migrate("upgrade")).doesNotContain("exit ");
        assertThat(sample.migrate("check")).startsWith("In sync");
        assertThat(sample.migrate("downgrade", "-1")).doesNotContain("exit ");
        assertThat(sample.migrate("upgrade")).doesNotContain("exit ");
    }

    private static void assertGolden(String name, String actual) throws IOException {
        Path golden = GOLDEN.resolve(name);
        if (Boolean.getBoolean("golden.update")) {
            Files.createDirectories(GOLDEN);
            Files.writeString(golden, actual);
        }
        assertThat(actual).isEqualTo(Files.readString(golden));
    }
}
