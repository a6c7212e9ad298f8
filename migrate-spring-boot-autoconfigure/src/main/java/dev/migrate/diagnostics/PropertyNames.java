package dev.migrate.diagnostics;

import java.util.List;

/** The names of all configuration properties; a test compares them with the metadata that editors read. */
final class PropertyNames {

    static final List<String> ALL = List.of(
            "migrate.auto-upgrade",
            "migrate.autogenerate.authority",
            "migrate.autogenerate.compare-comment",
            "migrate.autogenerate.compare-default",
            "migrate.autogenerate.compare-type",
            "migrate.autogenerate.drop-unknown-tables",
            "migrate.autogenerate.exclude-tables",
            "migrate.autogenerate.file-template",
            "migrate.autogenerate.format",
            "migrate.autogenerate.include-schemas",
            "migrate.autogenerate.include-tables",
            "migrate.autogenerate.output-directory",
            "migrate.autogenerate.post-write",
            "migrate.baseline",
            "migrate.check-on-startup",
            "migrate.driver-class-name",
            "migrate.enabled",
            "migrate.fresh-database",
            "migrate.health.pending-status",
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
