package dev.migrate.changelog.vocabulary;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.schema.CoreSchema;
import tools.jackson.databind.json.JsonMapper;

/** Says as an editor would what is wrong with a revision file. */
public final class RevisionValidator {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Schema schema;

    RevisionValidator(String schema) {
        this.schema =
                SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7).getSchema(schema);
    }

    /** Returns a validator with the schema of the whole vocabulary. */
    public static RevisionValidator standard() {
        return new RevisionValidator(new SchemaWriter(Vocabulary.load()).write());
    }

    /** Returns what is wrong, or nothing. */
    public List<String> errors(String revision) {
        Object loaded = new Load(settings(revision)).loadFromString(revision);
        return schema.validate(JSON.valueToTree(loaded)).stream()
                .map(Object::toString)
                .toList();
    }

    /**
     * Editors read YAML 1.2, in which {@code ~} is null and {@code no} is a text. The text is read at once, since the parser
     * stumbles over a character of two halves that its buffer divides.
     */
    private static LoadSettings settings(String text) {
        return LoadSettings.builder()
                .setSchema(new CoreSchema())
                .setBufferSize(text.length() + 16)
                .build();
    }
}
