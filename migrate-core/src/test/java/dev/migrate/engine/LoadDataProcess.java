package dev.migrate.engine;

import dev.migrate.changelog.Migration;
import dev.migrate.changelog.NearbyFiles;
import dev.migrate.changelog.SourceText;
import dev.migrate.changelog.yaml.YamlRevisionFormat;
import dev.migrate.testing.TestDatabase;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Enumeration;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Loads a file that is never whole anywhere, in a process of its own whose memory is known. */
public final class LoadDataProcess {

    private static final int CHUNK = 1000;
    private static final String TEXT =
            "it's a text of eighty characters, so that a million rows are a hundred MB or so";

    private LoadDataProcess() {}

    /** Takes the database's URL and how many thousands of rows. */
    public static void main(String[] arguments) {
        int chunks = Integer.parseInt(arguments[1]);
        NearbyFiles files = (path, relative) -> rows(chunks);
        String yaml = """
                revision: aaaa
                message: x
                upgrade:
                - createTable: {tableName: people, columns: [{column: {name: id, type: int}}, {column: {name: name, type: text}}]}
                - loadData: {file: people.csv, tableName: people}
                """;
        Migration migration = new YamlRevisionFormat()
                .read(new SourceText("aaaa.yaml", yaml, files))
                .orElseThrow();
        new EngineFixture(new TestDatabase("PostgreSQL", arguments[0]))
                .migrations(List.of(migration))
                .upgrade("head");
    }

    private static InputStream rows(int chunks) {
        Iterator<InputStream> parts = IntStream.range(-1, chunks)
                .mapToObj((chunk) -> (chunk < 0) ? "id,name\n" : chunk(chunk))
                .<InputStream>map((text) -> new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)))
                .iterator();
        return new SequenceInputStream(new Enumeration<>() {
            @Override
            public boolean hasMoreElements() {
                return parts.hasNext();
            }

            @Override
            public InputStream nextElement() {
                return parts.next();
            }
        });
    }

    private static String chunk(int chunk) {
        return IntStream.range(chunk * CHUNK, (chunk + 1) * CHUNK)
                .mapToObj((i) -> i + ",\"" + TEXT + " " + i + "\"\n")
                .collect(Collectors.joining());
    }
}
