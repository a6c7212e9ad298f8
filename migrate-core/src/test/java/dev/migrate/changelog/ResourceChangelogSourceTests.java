package dev.migrate.changelog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.migrate.changelog.sql.SqlRevisionFormat;
import dev.migrate.changelog.yaml.YamlRevisionFormat;
import dev.migrate.error.MigrateException;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

class ResourceChangelogSourceTests {

    private static final String CLASS_PATH = "classpath:db/migrations";

    @TempDir
    private Path folder;

    @Test
    void findsFilesInDirectoriesAndJarsOfTheClassPath() throws IOException {
        Path classes = folder.resolve("my classes [1]");
        write(classes.resolve("db/migrations/2_b.yaml"), "revision: b2");
        write(classes.resolve("db/migrations/deep/er/1_ü.yml"), "revision: a1");
        write(classes.resolve("db/migrations/README.md"), "hello");
        write(classes.resolve("db/migrations/.hidden.yaml"), "broken");
        write(classes.resolve("db/migrations/plain.sql"), "select 1;");
        write(classes.resolve("db/other/3.yaml"), "broken");
        Path jar = jar(
                "db/", "db/migrations/", "db/migrations/4_d.yaml", "db/migrations/sub/", "db/migrations/sub/5.yaml");
        try (URLClassLoader loader = loader(classes, jar)) {
            ResourceChangelogSource source = source(loader, CLASS_PATH, "classpath*:/db/migrations/", "db/migrations");
            assertThat(source.load())
                    .extracting((migration) -> migration.header().location().source())
                    .containsExactly(
                            "db/migrations/2_b.yaml",
                            "db/migrations/4_d.yaml",
                            "db/migrations/deep/er/1_ü.yml",
                            "db/migrations/sub/5.yaml");
            assertThat(source.missingLocations()).isEmpty();
        }
    }

    @Test
    void anIndexIsAsGoodAsASearchAndHidesWhatCameLater() throws IOException {
        write(folder.resolve("classes/db/migrations/2_b.yaml"), "revision: b2");
        write(folder.resolve("classes/db/migrations/deep/1_ü.yaml"), "revision: a1");
        Path jar = jar("db/", "db/migrations/", "db/migrations/4_d.yaml", "db/migrations/2_b.yaml");
        try (URLClassLoader loader = loader(folder.resolve("classes"), jar)) {
            PathMatchingResourcePatternResolver resolver = new PathMatchingResourcePatternResolver(loader);
            List<RevisionFormat> formats = List.of(new YamlRevisionFormat());
            List<String> locations = List.of(CLASS_PATH, "classpath:db/none", "file:" + folder);
            ResourceChangelogSource searching = new ResourceChangelogSource(List.of(CLASS_PATH), resolver, formats);
            List<Migration> searched = searching.load();

            RevisionIndex index = new ResourceChangelogSource(locations, resolver, formats).index();
            assertThat(RevisionIndex.parse(index.text()))
                    .isEqualTo(index)
                    .isEqualTo(new RevisionIndex(
                            Map.of("db/migrations", List.of("2_b.yaml", "4_d.yaml", "deep/1_ü.yaml"))));

            write(folder.resolve("classes/db/migrations/9_late.yaml"), "revision: c3");
            ResourceChangelogSource indexed =
                    new ResourceChangelogSource(List.of(CLASS_PATH), resolver, index, formats, List.of());
            assertThat(indexed.load())
                    .extracting((migration) -> migration.header().location())
                    .isEqualTo(searched.stream()
                            .map((migration) -> migration.header().location())
                            .toList());
            assertThat(searching.load()).hasSize(searched.size() + 1);
        }
    }

    @Test
    void aLocationMayBeAFileWhichAnIndexLeavesOut() throws IOException {
        write(folder.resolve("db/migrations/2_b.yaml"), "revision: b2");
        write(folder.resolve("db/migrations/3_c.yaml"), "revision: c3");
        try (URLClassLoader loader = loader(folder)) {
            PathMatchingResourcePatternResolver resolver = new PathMatchingResourcePatternResolver(loader);
            List<RevisionFormat> formats = List.of(new YamlRevisionFormat());
            List<String> locations = List.of("classpath:db/migrations/2_b.yaml");
            ResourceChangelogSource source = new ResourceChangelogSource(locations, resolver, formats);

            assertThat(source.index()).isEqualTo(new RevisionIndex(Map.of()));
            assertThat(source.missingLocations()).isEmpty();
            assertThat(source.load()).extracting(Migration::id).containsExactly("b2");
            assertThat(source(loader, "file:" + folder.resolve("db/migrations/3_c.yaml"))
                            .load())
                    .extracting(Migration::id)
                    .containsExactly("c3");
        }
    }

    @Test
    void findsFilesInTheFileSystemUnderTheirAbsolutePaths() throws IOException {
        Path file = folder.resolve("a b/{x}/1.yaml");
        write(file, "revision: a1");
        write(folder.resolve("..data/2.yaml"), "broken");
        for (String prefix : List.of("file:", "file://", "filesystem:")) {
            assertThat(source(getClass().getClassLoader(), prefix + folder).load())
                    .extracting((migration) -> migration.header().location().source())
                    .containsExactly(file.toString());
        }
    }

    @Test
    void theSameFileThroughTwoLocationsIsReadOnce() throws IOException {
        write(folder.resolve("db/migrations/1.yaml"), "revision: a1");
        Files.createSymbolicLink(folder.resolve("db/migrations/again.yaml"), folder.resolve("db/migrations/1.yaml"));
        CountingFormat format = new CountingFormat();
        try (URLClassLoader loader = loader(folder)) {
            ResourceChangelogSource source = new ResourceChangelogSource(
                    List.of(CLASS_PATH, "file:" + folder, "classpath:db"),
                    new PathMatchingResourcePatternResolver(loader),
                    List.of(format));
            assertThat(source.load()).extracting(Migration::id).containsExactly("a1");
            assertThat(format.read).containsExactly("db/migrations/1.yaml");
            assertThat(format.bodies).isEmpty();
        }
    }

    @Test
    void linksAreFollowedAsMountedVolumesHaveThem() throws IOException {
        Path volume = folder.resolve("volume");
        write(volume.resolve("..2026_11/1.yaml"), "revision: a1");
        Files.createSymbolicLink(volume.resolve("..data"), Path.of("..2026_11"));
        Files.createSymbolicLink(volume.resolve("1.yaml"), Path.of("..data/1.yaml"));
        write(folder.resolve("elsewhere/deep/2.yaml"), "revision: b2");
        Files.createSymbolicLink(folder.resolve("elsewhere/deep/3.yaml"), Path.of("2.yaml"));
        Files.createSymbolicLink(volume.resolve("linked"), folder.resolve("elsewhere"));

        assertThat(source(getClass().getClassLoader(), "file:" + volume).load())
                .extracting((migration) -> migration.header().location().source())
                .containsExactly(volume + "/1.yaml", volume + "/linked/deep/2.yaml");
        assertThat(source(getClass().getClassLoader(), "file:" + volume + "/linked")
                        .load())
                .extracting((migration) -> migration.header().location().source())
                .containsExactly(volume + "/linked/deep/2.yaml");
    }

    @Test
    void linksThatLeadNowhereOrInACircleAreErrors() throws IOException {
        Files.createSymbolicLink(folder.resolve("1.yaml"), Path.of("missing.yaml"));
        ResourceChangelogSource source = source(getClass().getClassLoader(), "file:" + folder);
        assertThatThrownBy(source::load)
                .isInstanceOf(MigrateException.class)
                .hasMessage("Location 'file:" + folder + "' can't be searched: '" + folder
                        + "/1.yaml' isn't there, or is a link to what isn't. Check that it may be read, and where its links"
                        + " lead.");

        Files.delete(folder.resolve("1.yaml"));
        Files.createDirectories(folder.resolve("deep/er"));
        Files.createSymbolicLink(folder.resolve("deep/er/back"), folder.resolve("deep"));
        assertThatThrownBy(source::load)
                .isInstanceOf(MigrateException.class)
                .hasMessageStartingWith(
                        "Location 'file:" + folder + "' can't be searched: the link '" + folder + "/deep/er/back")
                .hasMessageContaining("' leads back to where it is. Check");
    }

    @Test
    void aFileThatChangesWhileItIsReadIsReadAsItIsThen() throws IOException {
        Path file = folder.resolve("1.yaml");
        Files.writeString(file, "0123456789");
        for (long expected : List.of(0L, 3L, 9L, 10L, 11L, 1_000L)) {
            assertThat(FileContent.of(file).read(expected, 100)).asString().isEqualTo("0123456789");
            assertThat(FileContent.of(file).read(expected, 10)).asString().isEqualTo("0123456789");
            assertThat(FileContent.of(file).read(expected, 4)).asString().isEqualTo("01234");
        }
    }

    @Test
    void anotherThreadMayLoadFiles() throws IOException {
        Path file = folder.resolve("1.yaml");
        write(file, "revision: aaaa");
        Files.setLastModifiedTime(file, FileTime.from(Instant.now().minus(Duration.ofHours(1))));
        ResourceChangelogSource source = source(getClass().getClassLoader(), "file:" + folder);

        assertThat(source.prepared()).isEqualTo(new PreparedSource(source, true));
        assertThat(source.load()).hasSize(1);
        assertThat(source.prepared()).as("known ones, too").isEqualTo(new PreparedSource(source, true));
    }

    @Test
    void bodiesAreParsedWhenTheyAreAskedFor() throws IOException {
        write(folder.resolve("1.yaml"), "revision: a1\nupgrade: []\n");
        write(folder.resolve("2.yaml"), "revision: b2\nupgrade: [broken\n");
        CountingFormat format = new CountingFormat();
        ResourceChangelogSource source = new ResourceChangelogSource(
                List.of("file:" + folder), new PathMatchingResourcePatternResolver(), List.of(format));
        List<Migration> migrations = source.load();
        assertThat(format.bodies).isEmpty();
        assertThat(((DeclaredBody) migrations.get(0).body()).read().upgrade()).isEmpty();
        assertThat(format.bodies).containsExactly(folder + "/1.yaml");
        assertThat(format.read).containsExactly(folder + "/1.yaml", folder + "/2.yaml");
    }

    @Test
    void missingLocationsAreNoErrorButVisible() throws IOException {
        write(folder.resolve("db/migrations/1.yaml"), "revision: a1");
        try (URLClassLoader loader = loader(folder)) {
            ResourceChangelogSource source = source(loader, "nowhere", CLASS_PATH, "file:/no/where");
            assertThat(source.load()).hasSize(1);
            assertThat(source.missingLocations()).containsExactly("nowhere", "file:/no/where");
        }
    }

    @Test
    void locationsThatCantBeMeant() {
        assertFailure(
                "s3:bucket",
                "Location 's3:bucket' has an unknown prefix. "
                        + "Use 'classpath:' for the class path or 'file:' for the file system.");
        assertFailure(
                "db/*/migrations",
                "Location 'db/*/migrations' has a wildcard. "
                        + "Name the folder alone: it is searched with everything below it.");
        assertFailure(
                "classpath:/",
                "Location 'classpath:/' names no folder. " + "Name one, for example 'classpath:db/migrations'.");
    }

    @Test
    void eachFormatReadsItsFiles() throws IOException {
        write(folder.resolve("1.yaml"), "revision: a1");
        write(folder.resolve("2.sql"), "-- revision: a2\n-- migrate:upgrade\n");
        write(folder.resolve("sql/for_a_function.sql"), "create function f() returns int language sql as 'select 1'");
        ResourceChangelogSource source = new ResourceChangelogSource(
                List.of("file:" + folder),
                new PathMatchingResourcePatternResolver(),
                List.of(new YamlRevisionFormat(), new SqlRevisionFormat(Placeholders.none())));

        assertThat(source.load()).extracting(Migration::id).containsExactly("a1", "a2");
    }

    @Test
    void notUtf8() throws IOException {
        Path file = folder.resolve("1.yaml");
        Files.write(file, "revision: 1a\nmessage: gr\u00FCn".getBytes(StandardCharsets.ISO_8859_1));
        assertThatThrownBy(() ->
                        source(getClass().getClassLoader(), "file:" + folder).load())
                .isInstanceOf(MigrateException.class)
                .hasMessage(file + ":2:12: The file is not UTF-8: the byte at offset 24 belongs to no character. "
                        + "Save it as UTF-8.");
    }

    @Test
    void tooLarge() throws IOException {
        Path file = folder.resolve("1.yaml");
        Files.write(file, new byte[SourceText.MAX_BYTES + 5]);
        assertThatThrownBy(() ->
                        source(getClass().getClassLoader(), "file:" + folder).load())
                .isInstanceOf(MigrateException.class)
                .hasMessage(file + ": The file is larger than 20 MiB. Split it into several revisions.");
    }

    @Test
    void twoThousandFilesAreQuick() throws IOException {
        for (int i = 0; i < 2000; i++) {
            String body = "  - addColumn: {tableName: t, columns: [column: {name: c, type: int}]}\n".repeat(20);
            write(folder.resolve(i + "_x.yaml"), "revision: r" + i + "\nmessage: x\nupgrade:\n" + body);
        }
        ResourceChangelogSource source = source(getClass().getClassLoader(), "file:" + folder);
        List<Migration> migrations = Assertions.assertTimeout(Duration.ofSeconds(5), source::load);
        assertThat(migrations).hasSize(2000);
    }

    @Test
    void aFileIsReadAgainOnlyIfItHasChangedOrMayHave() throws IOException {
        Path file = folder.resolve("1.yaml");
        write(file, "revision: aaaa");
        Path jar = jar("db/", "db/migrations/", "db/migrations/2.yaml");
        FileTime hourAgo = FileTime.from(Instant.now().minus(Duration.ofHours(1)));
        List<String> read = new ArrayList<>();
        try (URLClassLoader loader = loader(jar)) {
            ResourceChangelogSource source = new ResourceChangelogSource(
                    List.of("file:" + folder, CLASS_PATH),
                    new PathMatchingResourcePatternResolver(loader),
                    List.of(new ListeningFormat(read)));

            assertThat(ids(source)).containsExactly("aaaa", "in_jar");
            assertThat(ids(source)).containsExactly("aaaa", "in_jar");
            assertThat(read).as("just written").containsExactly("1.yaml", "2.yaml", "1.yaml");

            Files.setLastModifiedTime(file, hourAgo);
            assertThat(ids(source)).containsExactly("aaaa", "in_jar");
            read.clear();
            assertThat(ids(source)).containsExactly("aaaa", "in_jar");
            assertThat(read).isEmpty();

            Files.writeString(file, "revision: bbbb");
            assertThat(ids(source)).containsExactly("bbbb", "in_jar");
            assertThat(read).containsExactly("1.yaml");
        }
    }

    private static List<String> ids(ResourceChangelogSource source) {
        return source.load().stream().map(Migration::id).sorted().toList();
    }

    private void assertFailure(String location, String message) {
        assertThatThrownBy(() -> source(getClass().getClassLoader(), location))
                .isInstanceOf(MigrateException.class)
                .hasMessage(message);
    }

    private static ResourceChangelogSource source(ClassLoader loader, String... locations) {
        return new ResourceChangelogSource(
                List.of(locations), new PathMatchingResourcePatternResolver(loader), List.of(new YamlRevisionFormat()));
    }

    private static URLClassLoader loader(Path... roots) throws IOException {
        URL[] urls = new URL[roots.length];
        for (int i = 0; i < roots.length; i++) {
            urls[i] = roots[i].toUri().toURL();
        }
        return new URLClassLoader(urls, null);
    }

    private Path jar(String... entries) throws IOException {
        Path jar = folder.resolve("some lib.jar");
        try (OutputStream file = Files.newOutputStream(jar);
                JarOutputStream out = new JarOutputStream(file)) {
            for (String entry : entries) {
                out.putNextEntry(new JarEntry(entry));
                if (!entry.endsWith("/")) {
                    out.write("revision: in_jar\n".getBytes(StandardCharsets.UTF_8));
                }
            }
        }
        return jar;
    }

    private static void write(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    /** Notes which files are read and which bodies are parsed. */
    private static final class CountingFormat implements RevisionFormat {

        private final RevisionFormat yaml = new YamlRevisionFormat();
        private final List<String> read = new ArrayList<>();
        private final List<String> bodies = new ArrayList<>();

        @Override
        public boolean accepts(String fileName) {
            return yaml.accepts(fileName);
        }

        @Override
        public Optional<Migration> read(SourceText source) {
            read.add(source.path());
            return yaml.read(source).map((migration) -> counted(migration, source.path()));
        }

        private Migration counted(Migration migration, String path) {
            DeclaredBody body = () -> {
                bodies.add(path);
                return ((DeclaredBody) migration.body()).read();
            };
            return new Migration(
                    migration.header(), migration.type(), migration.transactional(), migration.checksum(), body);
        }
    }

    /**
     * Reads YAML and says which file.
     *
     * @param read the names of the files
     */
    private record ListeningFormat(List<String> read) implements RevisionFormat {

        private static final YamlRevisionFormat YAML = new YamlRevisionFormat();

        @Override
        public boolean accepts(String fileName) {
            return YAML.accepts(fileName);
        }

        @Override
        public Optional<Migration> read(SourceText source) {
            read.add(source.path().substring(source.path().lastIndexOf('/') + 1));
            return YAML.read(source);
        }
    }
}
