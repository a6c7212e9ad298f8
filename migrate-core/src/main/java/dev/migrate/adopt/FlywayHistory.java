package dev.migrate.adopt;

import dev.migrate.changelog.Changelog;
import dev.migrate.changelog.Migration;
import dev.migrate.changelog.Origin.FlywayScript;
import dev.migrate.changelog.flyway.Version;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Flyway's table has a row for each thing that it did, in the order of {@code installed_rank}. A baseline says that
 * everything up to its version is there. A repeatable script whose newest row has another checksum than the file is left
 * out, so that it runs with the next upgrade.
 */
final class FlywayHistory implements ForeignHistory {

    @Override
    public List<AppliedEntry> applied(HistoryTable table, Changelog changelog) throws SQLException {
        List<FlywayRow> rows = table.rows(FlywayRow::read).stream()
                .filter((row) -> row.rank() > 0)
                .sorted(Comparator.comparingInt(FlywayRow::rank))
                .toList();
        List<String> failed = rows.stream()
                .filter((row) -> !row.success())
                .map(FlywayRow::describe)
                .toList();
        if (!failed.isEmpty()) {
            throw table.refused(
                    "has scripts that failed:", failed, "Mend the database and repair it with Flyway first.");
        }
        Map<String, FlywayRow> repeatable = new LinkedHashMap<>();
        Map<Version, FlywayRow> versioned = new TreeMap<>();
        for (FlywayRow row : rows) {
            row.applyTo(versioned, repeatable);
        }
        return new Match(table, changelog).of(versioned, repeatable);
    }

    /** Finds rows among the revisions. */
    private static final class Match {

        private final HistoryTable table;
        private final TreeMap<Version, Migration> scripts = new TreeMap<>();
        private final Map<String, Migration> repeatable = new HashMap<>();
        private final Map<String, Migration> successors = new HashMap<>();
        private final List<String> unknown = new ArrayList<>();
        private final List<String> edited = new ArrayList<>();
        private final List<AppliedEntry> applied = new ArrayList<>();

        Match(HistoryTable table, Changelog changelog) {
            this.table = table;
            for (Migration migration : changelog.migrations().values()) {
                if (migration.origin() instanceof FlywayScript script && script.version() != null) {
                    scripts.put(Version.parse(script.version()), migration);
                    migration.header().replaces().forEach((replaced) -> successors.put(replaced, migration));
                }
            }
            for (Migration migration : changelog.repeating()) {
                if (migration.origin() instanceof FlywayScript script && script.version() == null) {
                    repeatable.put(script.description(), migration);
                }
            }
        }

        List<AppliedEntry> of(Map<Version, FlywayRow> versioned, Map<String, FlywayRow> latest) {
            versioned.values().forEach(this::addVersioned);
            latest.values().forEach(this::addRepeatable);
            if (!unknown.isEmpty()) {
                throw table.refused(
                        "has scripts that aren't among the files:",
                        unknown,
                        "Add their files to 'migrate.locations'; write what was a Java migration as a script that does the"
                                + " same.");
            }
            if (!edited.isEmpty()) {
                throw table.refused(
                        "has another checksum than the file of:",
                        edited,
                        "Put the files back as they were, or accept them with Flyway's 'repair' first.");
            }
            return applied;
        }

        private void addVersioned(FlywayRow row) {
            Version version = row.parsedVersion();
            if (row.isBaseline()) {
                scripts.headMap(version, true).values().forEach((below) -> applied.add(row.entry(below.id())));
                return;
            }
            Migration script = scripts.get(version);
            Migration successor = successors.get("V" + version.text());
            if (successor != null) {
                List<String> replaced = successor.header().replaces();
                if (replaced.get(replaced.size() - 1).equals("V" + version.text())) {
                    applied.add(row.entry(successor.id()));
                }
            } else if (script == null) {
                unknown.add(row.describe());
            } else {
                if (row.isEdited(crc(script))) {
                    edited.add(row.describe());
                }
                applied.add(row.entry(script.id()));
            }
        }

        private void addRepeatable(FlywayRow row) {
            Migration script = repeatable.get(row.description());
            if (script == null) {
                unknown.add(row.describe());
            } else if (!row.isEdited(crc(script))) {
                applied.add(row.entry(script.id()));
            }
        }

        private static int crc(Migration migration) {
            return (migration.origin() instanceof FlywayScript script) ? script.crc() : 0;
        }
    }
}
