package dev.migrate.diagnostics;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

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
            "migrate.databases",
            "migrate.driver-class-name",
            "migrate.enabled",
            "migrate.fresh-database",
            "migrate.health.pending-status",
            "migrate.history-table",
            "migrate.liquibase.contexts",
            "migrate.liquibase.label-filter",
            "migrate.locations",
            "migrate.lock.strategy",
            "migrate.lock.timeout",
            "migrate.on-edited-revision",
            "migrate.on-unknown-revision",
            "migrate.password",
            "migrate.pending",
            "migrate.placeholders",
            "migrate.reapply-rolled-back",
            "migrate.run-on",
            "migrate.safety.ignore",
            "migrate.safety.policy",
            "migrate.schema",
            "migrate.statement.lock-timeout",
            "migrate.statement.retries",
            "migrate.statement.timeout",
            "migrate.target",
            "migrate.tenants.on-error",
            "migrate.tenants.parallelism",
            "migrate.tenants.query",
            "migrate.tenants.schemas",
            "migrate.transaction",
            "migrate.url",
            "migrate.username",
            "migrate.version-table");

    private static final String PREFIX = "migrate.";

    private static final Pattern OF_A_DATABASE = Pattern.compile("migrate\\.(databases(\\.|(?=\\[))[^.]+\\.).+");

    private PropertyNames() {}

    /** Returns the names that could have been meant: for a key of one of several databases those of that database. */
    static List<String> beside(String name) {
        Matcher database = OF_A_DATABASE.matcher(name);
        return database.matches()
                ? ALL.stream()
                        .filter((each) -> !each.equals("migrate.databases") && !each.equals("migrate.run-on"))
                        .map((each) -> PREFIX + database.group(1) + each.substring(PREFIX.length()))
                        .toList()
                : ALL;
    }
}
