package dev.migrate.changelog.yaml;

import dev.migrate.changelog.SourceText;
import dev.migrate.error.MigrateException;
import dev.migrate.error.SourceLocation;
import dev.migrate.revision.RevisionHeader;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Reads what stands before the changes, and stops there unless more keys follow them. */
final class RevisionHeaderReader {

    private final SourceText source;
    private final AttributeMap attributes;

    RevisionHeaderReader(SourceText source) {
        this.source = source;
        YamlMap plain = PlainHeader.of(source).orElse(null);
        YamlMap keys = (plain == null) ? keysByAllRules(source) : plain;
        this.attributes = new AttributeMap("a revision", keys, keys.location());
    }

    /** Returns what a plain header is read to, too. */
    static YamlMap keysByAllRules(SourceText source) {
        RevisionRoot root = new RevisionRoot(source, YamlLimits.STANDARD);
        return new YamlMap(entries(source, root), root.location());
    }

    RevisionHeader header() {
        YamlScalar id = attributes.scalar(RevisionKeys.REVISION);
        if (!id.text().equals(Quoted.oneLine(id.text()))) {
            throw attributes.wrong(RevisionKeys.REVISION, id, "must be one line", "Write an id.");
        }
        attributes.optionalName(RevisionKeys.CREATED);
        String message = attributes.optionalText(RevisionKeys.MESSAGE);
        return new RevisionHeader(
                id.text(),
                attributes.optionalNames(RevisionKeys.DOWN_REVISION, NameSplit.NONE),
                attributes.optionalNames(RevisionKeys.DEPENDS_ON, NameSplit.NONE),
                attributes.optionalNames(RevisionKeys.BRANCH_LABELS, NameSplit.NONE),
                (message == null) ? source.slug() : message,
                id.location(),
                attributes.optionalNames(RevisionKeys.REPLACES, NameSplit.NONE),
                attributes.flag(RevisionKeys.GENERATED, false));
    }

    boolean transactional() {
        return attributes.flag(RevisionKeys.TRANSACTIONAL, true);
    }

    private static Map<String, YamlMap.Entry> entries(SourceText source, RevisionRoot root) {
        Map<String, YamlMap.Entry> entries = new LinkedHashMap<>();
        Optional<YamlScalar> next = root.nextKey();
        while (next.isPresent()) {
            YamlScalar key = next.get();
            RevisionKeys.requireKnown(key);
            if (!RevisionKeys.isBody(key)) {
                entries.put(key.text(), new YamlMap.Entry(key.location(), root.value()));
            } else if (mayGoOn(source, root, key)) {
                root.skipValue();
            } else {
                break;
            }
            next = root.nextKey();
        }
        if (!entries.containsKey(RevisionKeys.REVISION)) {
            SourceLocation place = root.location();
            throw new MigrateException(
                    "The revision has no id.", place, "Add 'revision:' with an id, or move the file elsewhere.");
        }
        return entries;
    }

    private static boolean mayGoOn(SourceText source, RevisionRoot root, YamlScalar bodyKey) {
        int indentation = root.location().column() - 1;
        return !root.isBlock()
                || !bodyKey.plain()
                || new RevisionLines(source.text(), indentation).mayHaveKeyAfterBody();
    }
}
