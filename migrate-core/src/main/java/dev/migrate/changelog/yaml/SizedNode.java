package dev.migrate.changelog.yaml;

/**
 * A node and what it costs to repeat it.
 *
 * @param node the node
 * @param size how many nodes it consists of, with those that aliases repeat
 */
record SizedNode(YamlNode node, long size) {}
