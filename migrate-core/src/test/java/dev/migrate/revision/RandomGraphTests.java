package dev.migrate.revision;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migrate.error.SourceLocation;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Laws that hold for every graph; the seed is in the name of a failing case. */
class RandomGraphTests {

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 200);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void everythingGoesUpAndDownAgain(long seed) {
        RevisionGraph graph = RevisionGraph.of(headers(new Random(seed)));
        Database database = Database.at(graph);

        database.upgrade("heads");
        assertThat(database.applied()).hasSize(graph.revisions().size());
        assertThat(database.heads()).isEqualTo(String.join(" ", graph.realHeads()));
        database.downgrade("base");

        assertThat(database.applied()).isEmpty();
        assertThat(database.heads()).isEmpty();
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void aRandomWayKeepsTheRowsEqualToWhatIsApplied(long seed) {
        Random random = new Random(seed);
        RevisionGraph graph = RevisionGraph.of(headers(random));
        List<RevisionHeader> revisions = graph.revisions();
        Database database = Database.at(graph);
        for (int move = 0; move < 12; move++) {
            String id = revisions.get(random.nextInt(revisions.size())).id();
            if (random.nextBoolean()) {
                database.upgrade(id);
                assertThat(database.applied()).contains(id);
            } else if (database.applied().contains(id)) {
                Set<String> kept = new TreeSet<>(graph.ancestors(List.of(id)));
                database.downgrade(id);
                assertThat(database.applied()).containsAll(kept);
                assertThat(graph.children(id)).noneMatch(database.applied()::contains);
            }
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void theRowsAreTheAppliedRevisionsThatNoOtherNeeds(long seed) {
        Random random = new Random(seed);
        RevisionGraph graph = RevisionGraph.of(headers(random));
        Set<String> applied = new HashSet<>();
        Set<String> heads = Set.of();
        for (RevisionHeader revision : graph.upgradePath(Target.heads(), Set.of())) {
            heads = graph.upgradeTransition(heads, revision).after();
            applied.add(revision.id());
            assertThat(heads).isEqualTo(unneeded(graph, applied));
        }
        for (RevisionHeader revision : graph.downgradePath(Target.base(), heads)) {
            heads = graph.downgradeTransition(heads, revision).after();
            applied.remove(revision.id());
            assertThat(heads).isEqualTo(unneeded(graph, applied));
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void r23TheOrderDoesNotDependOnFilesOrLoading(long seed) {
        Random random = new Random(seed);
        List<RevisionHeader> headers = headers(random);
        List<String> order = ids(RevisionGraph.of(headers));
        List<RevisionHeader> renamed = new ArrayList<>();
        for (RevisionHeader header : headers) {
            renamed.add(new RevisionHeader(
                    header.id(),
                    shuffled(header.downRevisions(), random),
                    shuffled(header.dependsOn(), random),
                    header.branchLabels(),
                    header.message(),
                    SourceLocation.of("moved/" + random.nextInt() + ".yaml")));
        }

        assertThat(ids(RevisionGraph.of(shuffled(headers, random)))).isEqualTo(order);
        assertThat(ids(RevisionGraph.of(shuffled(renamed, random)))).isEqualTo(order);
    }

    @Test
    void theRandomGraphsHaveEveryFeature() {
        List<RevisionGraph> graphs = seeds().mapToObj(Random::new)
                .map(random -> RevisionGraph.of(headers(random)))
                .toList();

        assertThat(graphs).anyMatch(graph -> graph.bases().size() > 2);
        assertThat(graphs)
                .anyMatch(graph -> graph.heads().size() > graph.realHeads().size());
        assertThat(graphs).anyMatch(graph -> !graph.branchPoints().isEmpty());
        assertThat(graphs).anyMatch(graph -> graph.revisions().stream().anyMatch(RevisionHeader::isMerge));
    }

    private static Set<String> unneeded(RevisionGraph graph, Set<String> applied) {
        Set<String> heads = new TreeSet<>(applied);
        for (String id : applied) {
            RevisionHeader revision = graph.get(id);
            revision.downRevisions().forEach(heads::remove);
            revision.dependsOn().forEach(heads::remove);
        }
        return heads;
    }

    private static List<RevisionHeader> headers(Random random) {
        int size = 1 + random.nextInt(30);
        List<String> ids = new ArrayList<>(
                IntStream.range(0, size).mapToObj(i -> "r" + (1000 + i)).toList());
        Collections.shuffle(ids, random);
        List<RevisionHeader> headers = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            List<String> earlier = ids.subList(0, i);
            int parents = i == 0 ? 0 : pick(random, 1, 6, 2, 1);
            int needs = i == 0 ? 0 : pick(random, 6, 2, 1);
            headers.add(new RevisionHeader(
                    ids.get(i),
                    some(earlier, parents, random),
                    some(earlier, needs, random),
                    List.of(),
                    "make " + ids.get(i),
                    SourceLocation.of("db/" + ids.get(i) + ".yaml")));
        }
        return shuffled(headers, random);
    }

    /** Returns 0, 1, 2… as often as the weights say. */
    private static int pick(Random random, int... weights) {
        int ticket = random.nextInt(IntStream.of(weights).sum());
        int number = 0;
        while (ticket >= weights[number]) {
            ticket -= weights[number++];
        }
        return number;
    }

    private static List<String> some(List<String> from, int count, Random random) {
        Set<String> chosen = new LinkedHashSet<>();
        for (int i = 0; i < count; i++) {
            // Late revisions are chosen more often, so that lines get long.
            chosen.add(from.get(Math.max(random.nextInt(from.size()), random.nextInt(from.size()))));
        }
        return List.copyOf(chosen);
    }

    private static <T> List<T> shuffled(List<T> list, Random random) {
        List<T> shuffled = new ArrayList<>(list);
        Collections.shuffle(shuffled, random);
        return shuffled;
    }

    private static List<String> ids(RevisionGraph graph) {
        return graph.revisions().stream().map(RevisionHeader::id).toList();
    }
}
