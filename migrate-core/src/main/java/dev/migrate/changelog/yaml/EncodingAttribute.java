package dev.migrate.changelog.yaml;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** The attribute {@code encoding} of a change that names a file. */
final class EncodingAttribute {

    private static final String ENCODING = "encoding";

    private EncodingAttribute() {}

    static Charset read(AttributeMap attributes) {
        YamlScalar scalar = attributes.optionalScalar(ENCODING);
        if (scalar == null) {
            return StandardCharsets.UTF_8;
        }
        try {
            return Charset.forName(scalar.text().strip());
        } catch (IllegalArgumentException ex) {
            throw attributes.wrong(
                    ENCODING, scalar, "names no encoding", "Write 'UTF-8' or another one that Java knows.");
        }
    }
}
