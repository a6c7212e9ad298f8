package dev.migrate.changelog.yaml;

import dev.migrate.changelog.DeclaredBody;
import dev.migrate.changelog.RevisionScript;
import dev.migrate.changelog.SourceText;
import org.jspecify.annotations.Nullable;

/**
 * The changes of a revision file, parsed anew whenever they are asked for.
 *
 * @param source the text of the file
 * @param reader reads the changes
 */
record YamlBody(SourceText source, RevisionBodyReader reader) implements DeclaredBody {

    @Override
    public RevisionScript read() {
        return reader.read(source);
    }

    @Override
    public @Nullable String filesChecksum() {
        return reader.filesChecksum(source);
    }
}
