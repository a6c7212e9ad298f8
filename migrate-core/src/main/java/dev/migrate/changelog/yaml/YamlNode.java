package dev.migrate.changelog.yaml;

import dev.migrate.error.SourceLocation;

/** A piece of a YAML document as plain data, with its place. */
sealed interface YamlNode permits YamlScalar, YamlList, YamlMap {

    SourceLocation location();

    /** Returns what it is, with an article, for messages. */
    String kind();
}
