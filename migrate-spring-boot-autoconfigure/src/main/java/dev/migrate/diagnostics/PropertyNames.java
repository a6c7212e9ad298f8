package dev.migrate.diagnostics;

import java.util.List;

/** The names of all configuration properties; a test compares them with the metadata that editors read. */
final class PropertyNames {

    static final List<String> ALL = List.of(
            "migrate.auto-upgrade",
            "migrate.baseline",
            "migrate.driver-class-name",
            "migrate.enabled",
            "migrate.history-table",
            "migrate.locations",
            "migrate.lock.timeout",
            "migrate.on-edited-revision",
            "migrate.on-unknown-revision",
            "migrate.password",
            "migrate.pending",
            "migrate.placeholders",
            "migrate.reapply-rolled-back",
            "migrate.run-on",
            "migrate.schema",
            "migrate.target",
            "migrate.transaction",
            "migrate.url",
            "migrate.username",
            "migrate.version-table");

    private PropertyNames() {}
}
