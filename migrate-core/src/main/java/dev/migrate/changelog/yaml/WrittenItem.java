package dev.migrate.changelog.yaml;

import java.util.List;

/**
 * An item of a list of changes with what is said about it above.
 *
 * @param comments comments without their mark; usually none
 * @param node the item
 */
record WrittenItem(List<String> comments, YamlNode node) {

    WrittenItem {
        comments = List.copyOf(comments);
    }
}
