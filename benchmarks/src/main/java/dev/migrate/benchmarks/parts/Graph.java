package dev.migrate.benchmarks.parts;

import dev.migrate.error.SourceLocation;
import dev.migrate.revision.RevisionGraph;
import dev.migrate.revision.RevisionHeader;
import dev.migrate.revision.Target;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Makes a graph in which every tenth revision is a merge of two branches. */
@State(Scope.Benchmark)
public class Graph {

    @Param({"100", "1000", "10000"})
    private int size;

    private List<RevisionHeader> headers = List.of();

    /** Makes the headers. */
    @Setup
    public void make() {
        List<RevisionHeader> made = new ArrayList<>();
        List<String> last = List.of();
        while (made.size() < size - 3) {
            last = List.of(add(made, last));
            if (made.size() % 10 == 7) {
                last = List.of(add(made, last), add(made, last));
            }
        }
        add(made, last);
        headers = List.copyOf(made);
    }

    /** Returns the way from nothing to the head of a graph that is made for it. */
    @Benchmark
    public List<RevisionHeader> buildAndResolveHead() {
        return RevisionGraph.of(headers).upgradePath(Target.parse("head"), Set.of());
    }

    private static String add(List<RevisionHeader> headers, List<String> parents) {
        String id = "r" + headers.size();
        headers.add(RevisionHeader.of(id, parents, "message", SourceLocation.of(id + ".yaml")));
        return id;
    }
}
