package dev.migrate.changelog.yaml;

import dev.migrate.error.SourceLocation;

/** A piece of a YAML document as plain data, with its place. */
public sealed interface YamlNode permits YamlScalar, YamlList, YamlMap {

    /** Returns where it starts. */
    SourceLocation location();

    /** Returns what it is, with an article, for messages. */
    String kind();
}
