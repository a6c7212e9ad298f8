package dev.migrate.revision;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/** Finds circles among edges; each circle is reported once, starting with its smallest node. */
final class CycleFinder {

    private final int[][] edges;
    private final int[][] reversed;
    private final BitSet left = new BitSet();

    CycleFinder(int[][] edges) {
        this.edges = edges;
        this.reversed = Adjacency.reversed(edges);
    }

    /**
     * Returns circles that share no node; empty exactly if there is no circle.
     *
     * @param ignored nodes to leave out
     */
    List<int[]> cycles(BitSet ignored) {
        left.set(0, edges.length);
        left.andNot(ignored);
        List<int[]> cycles = new ArrayList<>();
        trim();
        while (!left.isEmpty()) {
            int[] cycle = walk(left.nextSetBit(0));
            cycles.add(cycle);
            for (int node : cycle) {
                left.clear(node);
            }
            trim();
        }
        return cycles;
    }

    /** Takes away what no circle can contain: nodes without a way on, and nodes without a way in. */
    private void trim() {
        peel(edges, reversed);
        peel(reversed, edges);
    }

    private void peel(int[][] ways, int[][] back) {
        int[] counts = new int[ways.length];
        int[] todo = new int[ways.length];
        int top = 0;
        for (int node = left.nextSetBit(0); node >= 0; node = left.nextSetBit(node + 1)) {
            counts[node] = (int) Arrays.stream(ways[node]).filter(left::get).count();
            if (counts[node] == 0) {
                todo[top++] = node;
            }
        }
        while (top > 0) {
            int node = todo[--top];
            left.clear(node);
            for (int other : back[node]) {
                if (left.get(other) && --counts[other] == 0) {
                    todo[top++] = other;
                }
            }
        }
    }

    /** Every node left has a way on that is left too, so a walk meets itself. */
    private int[] walk(int start) {
        int[] path = new int[edges.length + 1];
        int[] visited = new int[edges.length];
        int length = 0;
        int node = start;
        while (visited[node] == 0) {
            path[length++] = node;
            visited[node] = length;
            node = Arrays.stream(edges[node]).filter(left::get).min().orElseThrow();
        }
        int[] cycle = Arrays.copyOfRange(path, visited[node] - 1, length);
        int smallest = 0;
        for (int i = 1; i < cycle.length; i++) {
            if (cycle[i] < cycle[smallest]) {
                smallest = i;
            }
        }
        int[] turned = new int[cycle.length];
        for (int i = 0; i < cycle.length; i++) {
            turned[i] = cycle[(smallest + i) % cycle.length];
        }
        return turned;
    }
}
