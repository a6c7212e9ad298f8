package dev.migrate.changelog.vocabulary;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;

/** Says as an editor would what is wrong with a revision file. */
final class RevisionValidator {

    private final Schema schema;

    RevisionValidator(String schema) {
        this.schema =
                SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7).getSchema(schema);
    }

    /** Returns what is wrong, or nothing. */
    List<String> errors(String revision) {
        return schema.validate(revision, InputFormat.YAML).stream()
                .map(Object::toString)
                .toList();
    }
}
