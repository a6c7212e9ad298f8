package dev.migrate.changelog.yaml;

import dev.migrate.changelog.NamedFile;
import dev.migrate.changelog.NearbyFiles;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** The attributes of a change that names a file: which one, from where, and in which encoding. */
final class FileAttributes {

    static final String RELATIVE = "relativeToChangelogFile";

    private static final String ENCODING = "encoding";

    private FileAttributes() {}

    /** Reads them; {@code name} is the attribute with the path. */
    static NamedFile read(AttributeMap attributes, String name, NearbyFiles files) {
        String path = attributes.name(name);
        boolean relative = attributes.flag(RELATIVE, false);
        return new NamedFile(files, path, relative, charset(attributes), attributes.location());
    }

    /** Lets those pass that only matter beside a path. */
    static void ignore(AttributeMap attributes) {
        attributes.optionalFlag(RELATIVE);
        attributes.optionalScalar(ENCODING);
    }

    private static Charset charset(AttributeMap attributes) {
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
