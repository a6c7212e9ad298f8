package dev.migrate.revision;

/** Edges as arrays of positions. */
final class Adjacency {

    private Adjacency() {}

    /** Returns the same edges from their other end; each list ascends. */
    static int[][] reversed(int[][] edges) {
        int[] counts = new int[edges.length];
        for (int[] ends : edges) {
            for (int end : ends) {
                counts[end]++;
            }
        }
        int[][] reversed = new int[edges.length][];
        for (int i = 0; i < edges.length; i++) {
            reversed[i] = new int[counts[i]];
        }
        for (int start = edges.length - 1; start >= 0; start--) {
            for (int end : edges[start]) {
                reversed[end][--counts[end]] = start;
            }
        }
        return reversed;
    }

    /** Returns the same edges between the elements of an order, where {@code order[new] == old}. */
    static int[][] renumbered(int[][] edges, int[] order) {
        int[] place = new int[order.length];
        for (int i = 0; i < order.length; i++) {
            place[order[i]] = i;
        }
        int[][] renumbered = new int[edges.length][];
        for (int i = 0; i < order.length; i++) {
            int[] ends = edges[order[i]].clone();
            for (int j = 0; j < ends.length; j++) {
                ends[j] = place[ends[j]];
            }
            renumbered[i] = ends;
        }
        return renumbered;
    }
}
