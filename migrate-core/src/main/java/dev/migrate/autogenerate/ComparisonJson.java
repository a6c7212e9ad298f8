package dev.migrate.autogenerate;

import dev.migrate.model.QualifiedName;
import java.util.LinkedHashMap;
import java.util.Map;

/** What a comparison found, as names and values of which any JSON writer makes an object. */
public final class ComparisonJson {

    private ComparisonJson() {}

    /**
     * Returns {@code inSync}, {@code source}, the numbers of {@code operations}, {@code warnings} and {@code notes}, the
     * {@code differences} (each with {@code action}, {@code kind}, {@code table}, {@code name}, {@code wanted}, {@code
     * actual}, {@code verdict}, {@code reason}, {@code origin}; what isn't there is left out), {@code unknownTables} and
     * {@code remarks}, in this order.
     */
    public static Map<String, Object> of(Comparison comparison) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("inSync", comparison.isInSync());
        map.put("source", comparison.wanted().source());
        map.put("operations", count(comparison, Verdict.OPERATION));
        map.put("warnings", count(comparison, Verdict.WARNING));
        map.put("notes", count(comparison, Verdict.NOTE));
        map.put(
                "differences",
                comparison.differences().stream()
                        .map(DescribedDifference::of)
                        .map(DescribedDifference::asMap)
                        .toList());
        map.put(
                "unknownTables",
                comparison.unknownTables().stream().map(QualifiedName::toString).toList());
        map.put("remarks", comparison.wanted().remarks());
        return map;
    }

    private static long count(Comparison comparison, Verdict verdict) {
        return comparison.differences().stream()
                .filter((judged) -> judged.verdict() == verdict)
                .count();
    }
}
