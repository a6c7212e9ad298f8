package dev.migrate.changelog.yaml;

import dev.migrate.changelog.DeclaredBody;
import dev.migrate.changelog.Migration;
import dev.migrate.changelog.MigrationType;
import dev.migrate.changelog.Placeholders;
import dev.migrate.changelog.RevisionFormat;
import dev.migrate.changelog.SourceText;
import java.util.Locale;
import java.util.Optional;

/**
 * Revisions in {@code .yaml} and {@code .yml} files.
 *
 * <p>Only the header is read at first; the body keeps the text and parses it anew on each {@link DeclaredBody#read()}.
 * Immutable and safe for use by several threads.
 */
public final class YamlRevisionFormat implements RevisionFormat {

    private final RevisionBodyReader bodies;

    /** Creates a format that knows the standard changes and no placeholders. */
    public YamlRevisionFormat() {
        this(Placeholders.none());
    }

    /**
     * Creates a format that knows the standard changes.
     *
     * @param placeholders the values of <code>${…}</code> in the changes
     */
    public YamlRevisionFormat(Placeholders placeholders) {
        this.bodies = new RevisionBodyReader(placeholders);
    }

    @Override
    public boolean accepts(String fileName) {
        String lowerCase = fileName.toLowerCase(Locale.ROOT);
        return lowerCase.endsWith(".yaml") || lowerCase.endsWith(".yml");
    }

    @Override
    public Optional<Migration> read(SourceText source) {
        PrintableText.check(source);
        RevisionHeaderReader header = new RevisionHeaderReader(source);
        DeclaredBody body = new YamlBody(source, bodies);
        return Optional.of(
                new Migration(header.header(), MigrationType.YAML, header.transactional(), source.checksum(), body));
    }
}
