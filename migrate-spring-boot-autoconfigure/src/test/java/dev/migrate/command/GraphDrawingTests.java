package dev.migrate.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migrate.error.SourceLocation;
import dev.migrate.revision.RevisionGraph;
import dev.migrate.revision.RevisionHeader;
import dev.migrate.revision.RevisionRange;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GraphDrawingTests {

    @Test
    void aLineIsStraight() {
        assertThat(drawing("a:", "b:a", "c:b")).isEqualTo("""
                * c
                * b
                * a
                """);
    }

    @Test
    void twoHeadsMeetWhereTheyBegan() {
        assertThat(drawing("a:", "b:a", "c:a")).isEqualTo("""
                * c
                | * b
                |/
                * a
                """);
    }

    @Test
    void aMergeOpensAColumnAndItsBranchPointClosesIt() {
        assertThat(drawing("a:", "b:a", "c:a", "d:b c", "e:d")).isEqualTo("""
                * e
                * d
                |\\
                | * c
                * | b
                |/
                * a
                """);
    }

    @Test
    void threeBranchesMeet() {
        assertThat(drawing("a:", "b:a", "c:a", "d:a", "e:b c d")).isEqualTo("""
                * e
                |\\
                | |\\
                | | * d
                | * | c
                | |/
                * | b
                |/
                * a
                """);
    }

    @Test
    void separateTreesDoNotTouch() {
        assertThat(drawing("a:", "b:a", "x:", "y:x")).isEqualTo("""
                * y
                * x

                * b
                * a
                """);
    }

    @Test
    void moreLinesStandBesideTheColumnsBelow() {
        GraphDrawing drawing = new GraphDrawing();
        assertThat(drawing.draw(header("b:a"), List.of("a"), List.of("b", "Parent: a", "")))
                .containsExactly("* b", "|   Parent: a", "|");
        assertThat(drawing.draw(header("a:"), List.of(), List.of("a", "first"))).containsExactly("* a", "   first");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 20261122})
    void everyRevisionStandsOnceInItsOwnColumnWhateverTheGraph(long seed) {
        Random random = new Random(seed);
        String[] graph = new String[60];
        for (int i = 0; i < graph.length; i++) {
            Set<String> parents = new TreeSet<>();
            for (int p = random.nextInt(3); p > 0 && i > 0; p--) {
                parents.add("r" + random.nextInt(Math.max(0, i - 8), i));
            }
            graph[i] = "r" + i + ":" + String.join(" ", parents);
        }
        List<String> lines = drawing(graph).lines().toList();
        List<String> stars = lines.stream().filter((line) -> line.contains("*")).toList();
        assertThat(stars)
                .as("seed " + seed)
                .hasSize(graph.length)
                .allMatch((line) -> line.matches("[|* ]*\\*[| ]* r\\d+"));
    }

    private static String drawing(String... graph) {
        RevisionGraph revisions = RevisionGraph.of(
                Arrays.stream(graph).map(GraphDrawingTests::header).toList());
        GraphDrawing drawing = new GraphDrawing();
        List<String> rows = new ArrayList<>();
        for (RevisionHeader revision : revisions.history(RevisionRange.ALL, Set.of())) {
            rows.addAll(drawing.draw(revision, revision.downRevisions(), List.of(revision.id())));
        }
        return String.join("\n", rows) + "\n";
    }

    /** Reads {@code id:parent parent}. */
    private static RevisionHeader header(String text) {
        int colon = text.indexOf(':');
        List<String> parents = Stream.of(text.substring(colon + 1).split(" "))
                .filter((parent) -> !parent.isEmpty())
                .toList();
        return RevisionHeader.of(text.substring(0, colon), parents, "", SourceLocation.of("test"));
    }
}
