package dev.migrate.command;

import dev.migrate.engine.Lint;
import dev.migrate.error.SourceLocation;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Findings in the format that code hosts show beside the lines.
 *
 * @see <a href="https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html">SARIF 2.1.0</a>
 */
final class Sarif {

    private static final String SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";

    private Sarif() {}

    /** Returns a log of one run. */
    static Json of(Lint.Report report, boolean errors) {
        Json driver = new Json().add("name", "migrate").add("rules", rules(report));
        return new Json()
                .add("$schema", SCHEMA)
                .add("version", "2.1.0")
                .add(
                        "runs",
                        List.of(new Json()
                                .add("tool", new Json().add("driver", driver))
                                .add("columnKind", "unicodeCodePoints")
                                .add(
                                        "results",
                                        report.findings().stream()
                                                .map((finding) -> result(finding, errors))
                                                .toList())
                                .toMap()));
    }

    private static List<Map<String, @Nullable Object>> rules(Lint.Report report) {
        return report.findings().stream()
                .map((finding) -> finding.note().id())
                .distinct()
                .sorted()
                .map((id) -> new Json()
                        .add("id", id)
                        .add("shortDescription", new Json().add("text", id.replace('-', ' ')))
                        .toMap())
                .toList();
    }

    private static Map<String, @Nullable Object> result(Lint.Finding finding, boolean error) {
        SourceLocation location = finding.note().location();
        Json place = new Json().add("artifactLocation", new Json().add("uri", uri(location.source())));
        if (location.line() > 0) {
            Json region = new Json().add("startLine", location.line());
            if (location.column() > 0) {
                region.add("startColumn", location.column());
            }
            place.add("region", region);
        }
        return new Json()
                .add("ruleId", finding.note().id())
                .add("level", error ? "error" : "warning")
                .add(
                        "message",
                        new Json()
                                .add(
                                        "text",
                                        "Revision '" + finding.revision() + "' "
                                                + finding.note().text() + "."))
                .add(
                        "locations",
                        List.of(new Json().add("physicalLocation", place).toMap()))
                .toMap();
    }

    /** A file below the working directory is named from there, as code hosts want it; one of the class path as it is. */
    private static String uri(String source) {
        Path file = Path.of(source);
        if (!file.isAbsolute()) {
            return source.replace("%", "%25").replace(" ", "%20");
        }
        URI here = Path.of("").toAbsolutePath().toUri();
        return here.relativize(file.toUri()).toString().replaceFirst("^file:/(?!/)", "file:///");
    }
}
