package dev.migrate.benchmarks;

import dev.migrate.error.SourceLocation;
import dev.migrate.revision.RevisionGraph;
import dev.migrate.revision.RevisionHeader;
import dev.migrate.revision.Target;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Builds a graph in which every tenth revision is a merge of two branches, and resolves the way from nothing to the head. */
final class GraphWork implements Work {

    static final String GRAPH = "build a graph with merges, resolve head";

    @Override
    public List<Figure> measure(Server server, int size, int rounds) {
        List<RevisionHeader> headers = headers(size);
        Rounds ours = new Rounds();
        for (int round = 0; round < rounds; round++) {
            long start = System.nanoTime();
            RevisionGraph graph = RevisionGraph.of(headers);
            List<RevisionHeader> path = graph.upgradePath(Target.parse("head"), Set.of());
            double time = (System.nanoTime() - start) / 1e6;
            if (path.size() != headers.size()) {
                throw new IllegalStateException("a path of " + path.size());
            }
            ours.add(time);
        }
        return List.of(ours.figure(GRAPH, size, "migrate"));
    }

    private static List<RevisionHeader> headers(int size) {
        List<RevisionHeader> headers = new ArrayList<>();
        List<String> last = List.of();
        while (headers.size() < size - 3) {
            last = List.of(add(headers, last));
            if (headers.size() % 10 == 7) {
                last = List.of(add(headers, last), add(headers, last));
            }
        }
        add(headers, last);
        return headers;
    }

    private static String add(List<RevisionHeader> headers, List<String> parents) {
        String id = "r" + headers.size();
        headers.add(RevisionHeader.of(id, parents, "message", SourceLocation.of(id + ".yaml")));
        return id;
    }
}
