package dev.migrate.changelog.vocabulary;

import dev.migrate.changelog.DeclaredBody;
import dev.migrate.changelog.NearbyFiles;
import dev.migrate.changelog.RevisionScript;
import dev.migrate.changelog.SourceText;
import dev.migrate.changelog.yaml.YamlRevisionFormat;
import dev.migrate.error.MigrateException;
import dev.migrate.operation.Operation;
import java.io.ByteArrayInputStream;
import java.io.FileNotFoundException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** Revision files as texts, and what the readers make of them. JSON is YAML, too. */
final class RevisionText {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private RevisionText() {}

    /** Returns a revision with one change. */
    static String of(String change, Object attributes) {
        return "revision: 1a\nupgrade:\n- " + JSON.writeValueAsString(Map.of(change, attributes)) + "\n";
    }

    /** Returns a revision with these keys. */
    static String of(Map<String, Object> keys) {
        return JSON.writeValueAsString(keys) + "\n";
    }

    static RevisionScript read(String text) {
        NearbyFiles files = (path, relative) -> {
            String file = SampleValues.FILES.get(path);
            if (file == null) {
                throw new FileNotFoundException(path);
            }
            return new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8));
        };
        SourceText source = new SourceText("1a_test.yaml", text, files);
        return ((DeclaredBody)
                        new YamlRevisionFormat().read(source).orElseThrow().body())
                .read();
    }

    static Operation operation(String text) {
        return read(text).upgrade().get(0).operation();
    }

    /** Returns the message of the failure to read it, or an empty text where there is none. */
    static String error(String text) {
        try {
            read(text);
            return "";
        } catch (MigrateException ex) {
            return ex.getMessage();
        }
    }
}
