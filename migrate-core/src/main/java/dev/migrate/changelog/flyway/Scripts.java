package dev.migrate.changelog.flyway;

import dev.migrate.changelog.Migration;
import dev.migrate.changelog.MigrationType;
import dev.migrate.changelog.Origin;
import dev.migrate.changelog.Repetition;
import dev.migrate.changelog.SourceChecksum;
import dev.migrate.changelog.SourceText;
import dev.migrate.changelog.flyway.ScriptSettings.Transactional;
import dev.migrate.error.MigrateException;
import dev.migrate.error.SourceLocation;
import dev.migrate.revision.RevisionHeader;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** All scripts of an application, put in order. */
final class Scripts {

    private final TreeMap<Version, Script> versioned = new TreeMap<>();
    private final TreeMap<Version, Script> undo = new TreeMap<>();
    private final TreeMap<Version, Script> baselines = new TreeMap<>();
    private final List<Script> repeatable = new ArrayList<>();
    private final List<Script> afterwards = new ArrayList<>();
    private final Map<String, ScriptSettings> settings = new HashMap<>();
    private final ScriptPlaceholders placeholders;

    Scripts(List<SourceText> files, ScriptPlaceholders placeholders) {
        this.placeholders = placeholders;
        files.forEach(this::add);
        repeatable.sort(Comparator.comparing((script) -> script.name().description()));
        afterwards.sort(Comparator.comparing((script) -> script.name().file()));
    }

    private void add(SourceText file) {
        if (ScriptName.isSettings(file.path())) {
            settings.put(file.path(), ScriptSettings.read(file));
            return;
        }
        ScriptName name = ScriptName.of(file)
                .orElseThrow(() -> new IllegalArgumentException("'" + file.path() + "' is no script"));
        Script script = new Script(name, file);
        switch (name.kind()) {
            case VERSIONED -> put(versioned, script);
            case UNDO -> put(undo, script);
            case BASELINE -> put(baselines, script);
            case REPEATABLE -> apart(repeatable, script);
            case CALLBACK -> apart(afterwards, requireSupported(script));
        }
    }

    private static void put(Map<Version, Script> scripts, Script script) {
        Version version = Objects.requireNonNull(script.name().version());
        Script first = scripts.putIfAbsent(version, script);
        if (first != null) {
            throw new MigrateException(
                    "The version '" + version.text() + "' is there twice.",
                    List.of(first.location(), script.location()),
                    "Rename one of the two files.",
                    null);
        }
    }

    private static void apart(List<Script> scripts, Script script) {
        scripts.stream()
                .filter((other) -> other.revision().equals(script.revision()))
                .findFirst()
                .ifPresent((other) -> {
                    throw new MigrateException(
                            "The script '" + script.name().file() + "' is there twice.",
                            List.of(other.location(), script.location()),
                            "Rename one of the two files.",
                            null);
                });
        scripts.add(script);
    }

    private static Script requireSupported(Script callback) {
        if (callback.name().description().equals("afterMigrate")) {
            return callback;
        }
        throw new MigrateException(
                "The callback '" + callback.name().description() + "' isn't supported.",
                callback.location(),
                "Write it as 'afterMigrate', as a repeatable script or as a bean that implements 'MigrationListener', or"
                        + " move the file out of the locations.");
    }

    /** Returns the revisions of the scripts: the linear branch, and what runs after it. */
    List<Migration> migrations() {
        List<Migration> migrations = new ArrayList<>();
        List<String> replaced = new ArrayList<>();
        Map.Entry<Version, Script> baseline = baselines.lastEntry();
        List<String> parents = List.of();
        if (baseline != null) {
            versioned.headMap(baseline.getKey(), true).values().forEach((script) -> replaced.add(script.revision()));
            migrations.add(placed(baseline.getValue(), null, parents, replaced));
            parents = List.of(baseline.getValue().revision());
        }
        Map<Version, Script> rest = (baseline == null) ? versioned : versioned.tailMap(baseline.getKey(), false);
        for (Map.Entry<Version, Script> each : rest.entrySet()) {
            migrations.add(placed(each.getValue(), undo.get(each.getKey()), parents, List.of()));
            parents = List.of(each.getValue().revision());
        }
        repeatable.forEach((script) -> migrations.add(apart(script, Repetition.AFTER_OTHERS)));
        afterwards.forEach((script) -> migrations.add(apart(script, Repetition.AFTER_EACH_UPGRADE)));
        return migrations;
    }

    private Migration placed(Script script, @Nullable Script back, List<String> parents, List<String> replaced) {
        RevisionHeader header = new RevisionHeader(
                script.revision(), parents, List.of(), List.of(), script.name().message(), script.location(), replaced);
        return migration(script, back, header, Repetition.ONCE, script.file().checksum());
    }

    /** What runs again runs again with other values of its placeholders, too. */
    private Migration apart(Script script, Repetition repetition) {
        RevisionHeader header =
                RevisionHeader.of(script.revision(), List.of(), script.name().message(), script.location());
        return migration(script, null, header, repetition, SourceChecksum.of(text(script.file())));
    }

    private Migration migration(
            Script script, @Nullable Script back, RevisionHeader header, Repetition repetition, String checksum) {
        Version version = script.name().version();
        Origin origin = new Origin.FlywayScript(
                (version == null) ? null : version.text(),
                script.name().description(),
                script.name().file(),
                ScriptChecksum.of(script.file().text()),
                repetition);
        ScriptBody body = new ScriptBody(
                script.withLineFeeds(),
                (back == null) ? null : back.withLineFeeds(),
                this::text,
                !repetition.inGraph());
        return new Migration(header, MigrationType.SQL, transactional(script, back), checksum, body, origin);
    }

    private boolean transactional(Script script, @Nullable Script back) {
        Transactional said = settings(script.file()).transactional();
        return (said == Transactional.STATEMENTS_TELL)
                ? TransactionNeeds.canRunInOne(script.file().text())
                        && (back == null
                                || TransactionNeeds.canRunInOne(back.file().text()))
                : said == Transactional.YES;
    }

    private String text(SourceText file) {
        return settings(file).replacesPlaceholders() ? placeholders.expand(file) : file.text();
    }

    private ScriptSettings settings(SourceText file) {
        return settings.getOrDefault(file.path() + ".conf", ScriptSettings.NONE);
    }

    /**
     * A file with what its name says.
     *
     * @param name what its name says
     * @param file its text
     */
    private record Script(ScriptName name, SourceText file) {

        String revision() {
            return name.revision();
        }

        SourceLocation location() {
            return SourceLocation.of(file.path());
        }

        SourceText withLineFeeds() {
            return new SourceText(file.path(), file.text().replace("\r\n", "\n").replace('\r', '\n'), file.files());
        }
    }
}
