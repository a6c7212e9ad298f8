package dev.migrate.changelog.yaml;

import dev.migrate.error.MigrateException;
import java.util.List;
import java.util.Set;

/** The keys at the top of a revision file. */
final class RevisionKeys {

    static final String REVISION = "revision";
    static final String DOWN_REVISION = "downRevision";
    static final String MESSAGE = "message";
    static final String CREATED = "created";
    static final String BRANCH_LABELS = "branchLabels";
    static final String DEPENDS_ON = "dependsOn";
    static final String REPLACES = "replaces";
    static final String TRANSACTIONAL = "transactional";
    static final String GENERATED = "generated";
    static final String UPGRADE = "upgrade";
    static final String DOWNGRADE = "downgrade";

    private static final Set<String> BODY = Set.of(UPGRADE, DOWNGRADE);
    private static final List<String> ALL = List.of(
            REVISION,
            DOWN_REVISION,
            MESSAGE,
            CREATED,
            BRANCH_LABELS,
            DEPENDS_ON,
            REPLACES,
            TRANSACTIONAL,
            GENERATED,
            UPGRADE,
            DOWNGRADE);

    private RevisionKeys() {}

    static boolean isBody(YamlScalar key) {
        return isBody(key.text());
    }

    static boolean isBody(String key) {
        return BODY.contains(key);
    }

    static boolean isKnown(String key) {
        return ALL.contains(key);
    }

    static void requireKnown(YamlScalar key) {
        if (key.text().equals("databaseChangeLog")) {
            throw new MigrateException(
                    "Liquibase changelogs are not read by this version.",
                    key.location(),
                    "Write its changes into a revision, under 'revision:' and 'upgrade:'.");
        }
        if (!isKnown(key.text())) {
            throw new MigrateException(
                    "Unknown key " + Quoted.of(key.text()) + " in a revision.",
                    key.location(),
                    new Names(ALL).remedyFor(key.text()));
        }
    }
}
