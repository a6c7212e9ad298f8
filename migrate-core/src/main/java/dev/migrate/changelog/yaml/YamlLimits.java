package dev.migrate.changelog.yaml;

/**
 * How much a document may ask of its reader.
 *
 * @param depth how many lists and maps may be nested
 * @param aliasedNodes how many nodes aliases may repeat in all
 */
record YamlLimits(int depth, int aliasedNodes) {

    static final YamlLimits STANDARD = new YamlLimits(100, 100_000);
}
