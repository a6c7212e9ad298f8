package dev.migrate.changelog.yaml;

import java.util.ArrayList;
import java.util.List;

/** Reads names as a YAML list, or as one text with commas between them. */
final class NameList {

    private NameList() {}

    static List<String> read(AttributeMap attributes, String attribute, YamlNode node, NameSplit split) {
        if (node instanceof YamlList list) {
            List<String> names = new ArrayList<>();
            for (YamlNode item : list.items()) {
                names.add(attributes.filled(attribute, attributes.scalar(attribute, item)));
            }
            return names;
        }
        YamlScalar scalar = attributes.scalar(attribute, node);
        String text = attributes.filled(attribute, scalar);
        if (split == NameSplit.NONE) {
            return List.of(text);
        }
        List<String> names = new ArrayList<>();
        for (String part : text.split(",", -1)) {
            if (part.isBlank()) {
                throw attributes.wrong(
                        attribute, scalar, "has an empty name", "Write names with one comma between two of them.");
            }
            names.add(part.strip());
        }
        return names;
    }
}
